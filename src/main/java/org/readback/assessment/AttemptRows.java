package org.readback.assessment;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.readback.account.AccountId;
import org.readback.bank.Origin;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code attempt}, and the clock of the database. */
@Component
class AttemptRows {
    private final JdbcClient jdbc;

    AttemptRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The one clock that decides deadlines. */
    Instant now() {
        return jdbc.sql("select clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    /** @return whether it was inserted; not if this person has this test open */
    boolean insert(Attempt attempt) {
        return jdbc.sql("""
            insert into attempt (attempt_id, account_id, blueprint_id, blueprint_version, cuts, language,
                origin, plan, rules, started_at, deadline, extra, supervised)
            values (?, ?, ?, ?, cast(? as jsonb), ?, cast(? as origin), cast(? as jsonb),
                cast(? as jsonb), ?, ?, ?, ?)
            on conflict (account_id, blueprint_id) where finished_at is null do nothing
            """)
                        .params(
                                attempt.id().attemptId(),
                                attempt.person().accountId(),
                                attempt.test().blueprintId(),
                                attempt.testVersion(),
                                Json.MAPPER.writeValueAsString(attempt.cuts()),
                                attempt.language().code(),
                                attempt.origin().name(),
                                AttemptJson.write(attempt.plan()),
                                Json.MAPPER.writeValueAsString(attempt.rules()),
                                attempt.startedAt().atOffset(ZoneOffset.UTC),
                                attempt.deadline().atOffset(ZoneOffset.UTC),
                                attempt.running().extra(),
                                attempt.running().isSupervised())
                        .update()
                == 1;
    }

    /** Puts an item on the screen that has not stood there yet. */
    void show(AttemptId attempt, Attempt.Shown shown) {
        jdbc.sql("""
            update attempt set shown = cast(? as jsonb), asked = asked || to_jsonb(cast(? as text)),
                left_at = null
            where attempt_id = ?
            """)
                .params(AttemptJson.write(shown), shown.part(), attempt.attemptId())
                .update();
    }

    /** @param now when it ended
     * @param answeredAll whether nothing stands on the screen unanswered */
    void finish(Attempt attempt, Instant now, boolean answeredAll) {
        jdbc.sql("""
            update attempt set finished_at = ?, deadline = ?, held_at = null, held_until = null, stopped = ?,
                decision = cast(? as jsonb), shown = case when ? then null else shown end
            where attempt_id = ?
            """)
                .params(
                        now.atOffset(ZoneOffset.UTC),
                        attempt.deadline().atOffset(ZoneOffset.UTC),
                        attempt.running().isStopped(),
                        Json.MAPPER.writeValueAsString(attempt.decision()),
                        answeredAll,
                        attempt.id().attemptId())
                .update();
    }

    /** The item that stands there begins later than it came, and the attempt ends later. */
    void start(AttemptId attempt, Attempt.Shown shown, Instant deadline) {
        jdbc.sql("update attempt set shown = cast(? as jsonb), deadline = ? where attempt_id = ?")
                .params(AttemptJson.write(shown), deadline.atOffset(ZoneOffset.UTC), attempt.attemptId())
                .update();
    }

    /** This person's attempt that is not finished and shows the item of that nonce. */
    Optional<Attempt> running(AccountId person, UUID nonce) {
        return jdbc.sql(AttemptRow.SELECT
                        + "where a.account_id = ? and a.finished_at is null and a.shown ->> 'nonce' = ?")
                .params(person.accountId(), nonce.toString())
                .query((row, _) -> AttemptRow.read(row))
                .optional();
    }

    void leave(AttemptId id) {
        jdbc.sql("update attempt set left_at = clock_timestamp() where attempt_id = ? and finished_at is null")
                .param(id.attemptId())
                .update();
    }

    Optional<Attempt> find(AttemptId id) {
        return jdbc.sql(AttemptRow.SELECT + "where a.attempt_id = ?")
                .param(id.attemptId())
                .query((row, _) -> AttemptRow.read(row))
                .optional();
    }

    /** Those of them that exist, oldest end first, then those that run. */
    List<Attempt> find(Collection<AttemptId> ids) {
        return jdbc.sql(AttemptRow.SELECT + "where a.attempt_id = any(?) order by a.finished_at, a.attempt_id")
                .param(ids.stream().map(AttemptId::attemptId).toArray(UUID[]::new))
                .query((row, _) -> AttemptRow.read(row))
                .list();
    }

    /** Whoever wants the same attempt waits until this transaction ends. */
    Optional<Attempt> lock(AttemptId id) {
        return jdbc.sql(AttemptRow.SELECT + "where a.attempt_id = ? for update of a")
                .param(id.attemptId())
                .query((row, _) -> AttemptRow.read(row))
                .optional();
    }

    Optional<Attempt> lockOpen(AccountId person, BlueprintId test) {
        return jdbc.sql(AttemptRow.SELECT
                        + "where a.account_id = ? and a.blueprint_id = ? and a.finished_at is null for update of a")
                .params(person.accountId(), test.blueprintId())
                .query((row, _) -> AttemptRow.read(row))
                .optional();
    }

    /** A person's attempts, newest first. */
    List<Attempt> of(AccountId person) {
        return jdbc.sql(AttemptRow.SELECT + "where a.account_id = ? order by a.started_at desc")
                .param(person.accountId())
                .query((row, _) -> AttemptRow.read(row))
                .list();
    }

    List<Attempt> finished(Collection<AccountId> people) {
        return jdbc.sql(AttemptRow.SELECT + """
            where a.account_id = any(?) and a.finished_at is not null
            order by a.finished_at desc, a.attempt_id
            """)
                .param(people.stream().map(AccountId::accountId).toArray(UUID[]::new))
                .query((row, _) -> AttemptRow.read(row))
                .list();
    }

    /** What runs of what these people began in earnest. */
    List<BegunTest> running(Collection<AccountId> people) {
        return jdbc.sql("""
            select account_id, blueprint_id, started_at from attempt
            where account_id = any(?) and finished_at is null and origin <> 'PREVIEW' order by started_at, attempt_id
            """)
                .param(people.stream().map(AccountId::accountId).toArray(UUID[]::new))
                .query((row, _) -> new BegunTest(
                        new AccountId(row.getObject(1, UUID.class)),
                        new BlueprintId(row.getString(2)),
                        row.getObject(3, OffsetDateTime.class).toInstant()))
                .list();
    }

    /** All that ended, oldest first. */
    List<AttemptId> finished() {
        return jdbc.sql("select attempt_id from attempt where finished_at is not null order by finished_at, attempt_id")
                .query((row, _) -> new AttemptId(row.getObject("attempt_id", UUID.class)))
                .list();
    }

    /** Ended, but not counted for their pools: at most as many, oldest first. */
    List<AttemptId> uncounted(Collection<Origin> origins, int most) {
        return jdbc.sql("""
            select attempt_id from attempt
            where finished_at is not null and counted_at is null and origin = any(cast(? as origin[]))
            order by finished_at, attempt_id limit ?
            """)
                .params(origins.stream().map(Origin::name).toArray(String[]::new), most)
                .query((row, _) -> new AttemptId(row.getObject("attempt_id", UUID.class)))
                .list();
    }

    void setCounted(AttemptId id) {
        jdbc.sql("update attempt set counted_at = clock_timestamp() where attempt_id = ? and counted_at is null")
                .param(id.attemptId())
                .update();
    }

    /** Attempts that nobody came back to, at most 100, oldest deadline first. */
    List<AttemptId> overdue() {
        return jdbc.sql("""
            select attempt_id from attempt where finished_at is null
                and (held_at is null or held_until is not null)
                and deadline + coalesce(least(clock_timestamp(), held_until) - held_at, interval '0')
                    < clock_timestamp() - interval '1 minute'
            order by deadline limit 100
            """)
                .query((row, _) -> new AttemptId(row.getObject("attempt_id", UUID.class)))
                .list();
    }

    /** Time stands still from now on.
     *
     * @param attempt as it runs until then */
    void hold(Attempt attempt, Instant now) {
        write(attempt, now, null, 0);
    }

    /** Time stands still from now on, for a break of its person. */
    void takeBreak(Attempt attempt, Instant now, Instant until) {
        write(attempt, now, until, 1);
    }

    /** @param attempt as it goes on */
    void release(Attempt attempt) {
        write(attempt, null, null, 0);
    }

    private void write(Attempt attempt, @Nullable Instant since, @Nullable Instant until, int breaks) {
        jdbc.sql("""
            update attempt set held_at = :since, held_until = :until, deadline = :deadline,
                shown = cast(:shown as jsonb), breaks = breaks + :breaks
            where attempt_id = :attempt
            """)
                .param("since", since == null ? null : since.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("until", until == null ? null : until.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("deadline", attempt.deadline().atOffset(ZoneOffset.UTC))
                .param("shown", attempt.shown() == null ? null : AttemptJson.write(attempt.shown()), Types.VARCHAR)
                .param("breaks", breaks)
                .param("attempt", attempt.id().attemptId())
                .update();
    }

    void lengthen(AttemptId attempt, Instant deadline, int extra) {
        jdbc.sql("update attempt set deadline = ?, extra = ? where attempt_id = ?")
                .params(deadline.atOffset(ZoneOffset.UTC), extra, attempt.attemptId())
                .update();
    }

    /** Whoever wants to begin a test for the same person waits until this transaction ends. */
    void lockStarts(AccountId person) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 41))")
                .param("attempt " + person.accountId())
                .query((_, _) -> true)
                .single();
    }
}
