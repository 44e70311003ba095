package org.readback.practice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.readback.account.AccountId;
import org.readback.bank.ItemVersionId;
import org.readback.bank.Origin;
import org.readback.item.ItemId;
import org.readback.item.LanguageTag;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code practice_run}. */
@Component
class RunRows {
    private final JdbcClient jdbc;

    RunRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What stays the same from the beginning of a run to its end.
     *
     * @param items how many different ones it has */
    record Plan(Focus focus, Origin origin, LanguageTag language, int items, long seed) {}

    /** The item to be answered.
     *
     * @param position from 1
     * @param shownAt empty until it came on the screen */
    record Current(int position, ItemVersionId item, UUID nonce, Optional<Instant> shownAt) {}

    /** A run.
     *
     * @param current empty when it is finished
     * @param correct set when it is finished */
    record Run(
            RunId id,
            Plan plan,
            Instant startedAt,
            @Nullable Current current,
            @Nullable Integer correct) {}

    /** Nothing if this person has an open run. */
    void start(AccountId person, RunId id, Plan plan, ItemVersionId first) {
        jdbc.sql("""
            insert into practice_run (run_id, account_id, focus, origin, language, items, seed, position, item, nonce)
            values (:id, :person, :focus, cast(:origin as origin), :language, :items, :seed, 1, :item, gen_random_uuid())
            on conflict do nothing
            """)
                .param("id", id.runId())
                .param("person", person.accountId())
                .param("focus", plan.focus().toString())
                .param("origin", plan.origin().name())
                .param("language", plan.language().code())
                .param("items", plan.items())
                .param("seed", plan.seed())
                .param("item", first.toString())
                .update();
    }

    /** How a run of the past went.
     *
     * @param answers with those that came again */
    record Ended(Instant at, int answers, int correct) {}

    /** Writes down a finished run of an invented person. */
    void insert(AccountId person, RunId id, Plan plan, Ended ended) {
        jdbc.sql("""
            insert into practice_run (run_id, account_id, focus, origin, language, items, seed, position, nonce,
                started_at, finished_at, correct)
            values (:id, :person, :focus, cast(:origin as origin), :language, :items, :seed, :answers,
                gen_random_uuid(), :at, :at, :correct)
            """)
                .param("id", id.runId())
                .param("person", person.accountId())
                .param("focus", plan.focus().toString())
                .param("origin", plan.origin().name())
                .param("language", plan.language().code())
                .param("items", plan.items())
                .param("seed", plan.seed())
                .param("answers", ended.answers())
                .param("at", ended.at().atOffset(ZoneOffset.UTC))
                .param("correct", ended.correct())
                .update();
    }

    Optional<Run> open(AccountId person) {
        return jdbc.sql("select * from practice_run where account_id = ? and finished_at is null")
                .param(person.accountId())
                .query((row, _) -> run(row))
                .optional();
    }

    /** Empty if it is another person's. */
    Optional<Run> lock(AccountId person, RunId id) {
        return jdbc.sql("select * from practice_run where run_id = ? and account_id = ? for update")
                .params(id.runId(), person.accountId())
                .query((row, _) -> run(row))
                .optional();
    }

    /** Finished runs, newest first. */
    List<Run> finished(AccountId person, int most) {
        return jdbc.sql("""
            select * from practice_run where account_id = ? and finished_at is not null
            order by started_at desc limit ?
            """)
                .params(person.accountId(), most)
                .query((row, _) -> run(row))
                .list();
    }

    /** The item came on the screen; only the first time counts. */
    Run shown(RunId id) {
        return jdbc.sql("""
            update practice_run set shown_at = coalesce(shown_at, clock_timestamp()) where run_id = ? returning *
            """).param(id.runId()).query((row, _) -> run(row)).single();
    }

    void next(RunId id, ItemVersionId item) {
        jdbc.sql("""
            update practice_run set position = position + 1, item = ?, nonce = gen_random_uuid(), shown_at = null
            where run_id = ?
            """).params(item.toString(), id.runId()).update();
    }

    void finish(RunId id, int correct) {
        jdbc.sql("""
            update practice_run set item = null, shown_at = null, finished_at = clock_timestamp(), correct = ?
            where run_id = ?
            """).params(correct, id.runId()).update();
    }

    /** The database's clock. */
    Instant now() {
        return jdbc.sql("select clock_timestamp()")
                .query((row, _) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .single();
    }

    private static Run run(ResultSet row) throws SQLException {
        var plan = new Plan(
                Focus.of(row.getString("focus")),
                Origin.valueOf(row.getString("origin")),
                new LanguageTag(row.getString("language")),
                row.getInt("items"),
                row.getLong("seed"));
        String item = row.getString("item");
        return new Run(
                new RunId(row.getObject("run_id", UUID.class)),
                plan,
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                item == null
                        ? null
                        : new Current(
                                row.getInt("position"),
                                version(item),
                                row.getObject("nonce", UUID.class),
                                Optional.ofNullable(row.getObject("shown_at", OffsetDateTime.class))
                                        .map(OffsetDateTime::toInstant)),
                row.getObject("correct", Integer.class));
    }

    private static ItemVersionId version(String text) {
        int slash = text.indexOf('/');
        return new ItemVersionId(new ItemId(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
    }
}
