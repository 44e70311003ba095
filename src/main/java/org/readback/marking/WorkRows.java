package org.readback.marking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.readback.account.AccountId;
import org.readback.bank.Origin;
import org.readback.bank.TaskVersionId;
import org.readback.item.ItemId;
import org.readback.marking.Outcome.Way;
import org.readback.marking.TaskSheet.HandedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables {@code work}, {@code work_draft} and {@code hand_in}. Times are the database's. */
@Component
class WorkRows {
    private static final String WORK = """
        select w.*, coalesce(w.until <= clock_timestamp(), false) is_over, m.points, m.way, m.marked_at
        from work w left join marked_work m using (work_id)
        """;

    private final JdbcClient jdbc;

    WorkRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One work and what is known of its end.
     *
     * @param isOver whether the time is over that it had in a test */
    record Work(
            WorkId id,
            TaskVersionId task,
            AccountId person,
            Origin origin,
            Optional<Instant> handedInAt,
            boolean isOver,
            Optional<Instant> seenAt,
            Optional<Ended> ended) {
        boolean isOpen() {
            return handedInAt.isEmpty() && !isOver;
        }
    }

    record Ended(Outcome outcome, Instant at) {}

    record StoredDraft(Draft draft, Instant at) {}

    /** Does nothing if one is open already that has no end.
     *
     * @param until null for none */
    void begin(WorkId id, TaskVersionId task, AccountId person, Origin origin, @Nullable Instant until) {
        jdbc.sql("""
            insert into work (work_id, task_id, number, account_id, origin, until)
            values (:work, :task, :number, :person, cast(:origin as origin), cast(:until as timestamptz))
            on conflict (account_id, task_id) where handed_in_at is null and until is null do nothing
            """)
                .param("work", id.workId())
                .param("task", task.task().itemId())
                .param("number", task.number())
                .param("person", person.accountId())
                .param("origin", origin.name())
                .param("until", until == null ? null : Timestamp.from(until))
                .update();
    }

    void endAt(WorkId id, Instant until) {
        jdbc.sql("update work set until = ? where work_id = ? and handed_in_at is null")
                .params(Timestamp.from(until), id.workId())
                .update();
    }

    Optional<Work> newest(AccountId person, ItemId task) {
        return jdbc.sql(WORK
                        + "where account_id = ? and task_id = ? order by begun_at desc, w.handed_in_at nulls"
                        + " first limit 1")
                .params(person.accountId(), task.itemId())
                .query(WorkRows::work)
                .optional();
    }

    Optional<Work> find(WorkId id) {
        return jdbc.sql(WORK + "where w.work_id = ?")
                .param(id.workId())
                .query(WorkRows::work)
                .optional();
    }

    /** Whoever changes a work comes after whoever is at it. */
    Optional<Work> lock(WorkId id) {
        jdbc.sql("select 1 from work where work_id = ? for update")
                .param(id.workId())
                .query((_, _) -> 1)
                .optional();
        return find(id);
    }

    /** Of one person, newest first. */
    List<Work> of(AccountId person) {
        return jdbc.sql(WORK + "where account_id = ? order by begun_at desc")
                .param(person.accountId())
                .query(WorkRows::work)
                .list();
    }

    /** Marked works, newest first. */
    List<Work> marked(Collection<AccountId> people) {
        if (people.isEmpty()) return List.of();
        return jdbc.sql(WORK + "where account_id in (:people) and m.marked_at is not null order by m.marked_at desc")
                .param("people", people.stream().map(AccountId::accountId).toList())
                .query(WorkRows::work)
                .list();
    }

    Optional<StoredDraft> draft(WorkId id) {
        return jdbc.sql("select * from work_draft where work_id = ?")
                .param(id.workId())
                .query((row, _) -> new StoredDraft(
                        new Draft(row.getInt("revision"), MarkingJson.texts(row.getString("body"))),
                        instant(row, "saved_at")))
                .optional();
    }

    /** Empty if another window saved since.
     *
     * @param revision seen by whoever saves; 0 for none */
    Optional<Saved> save(WorkId id, int revision, Map<String, String> texts) {
        return jdbc.sql("""
            insert into work_draft (work_id, revision, body) values (:work, :seen + 1, cast(:body as jsonb))
            on conflict (work_id) do update set revision = work_draft.revision + 1, body = excluded.body,
                saved_at = now() where work_draft.revision = :seen
            returning revision, saved_at
            """)
                .param("work", id.workId())
                .param("seen", revision)
                .param("body", MarkingJson.write(texts))
                .query((row, _) -> new Saved(row.getInt("revision"), instant(row, "saved_at")))
                .optional();
    }

    /** @param at null for the time of the database */
    void handIn(
            WorkId id, Map<String, String> texts, Optional<RecordingId> recording, int raters, @Nullable Instant at) {
        jdbc.sql("""
            insert into hand_in (work_id, body, recording_id, raters, handed_in_at)
            values (:work, cast(:body as jsonb), :recording, :raters, coalesce(cast(:at as timestamptz), now()))
            """)
                .param("work", id.workId())
                .param("body", MarkingJson.write(texts))
                .param("recording", recording.map(RecordingId::recordingId).orElse(null))
                .param("raters", raters)
                .param("at", at == null ? null : Timestamp.from(at))
                .update();
        jdbc.sql("update work set handed_in_at = (select handed_in_at from hand_in h where h.work_id = work.work_id)"
                        + " where work_id = ?")
                .param(id.workId())
                .update();
    }

    Optional<HandedIn> handedIn(WorkId id) {
        return Optional.ofNullable(handedIn(List.of(id)).get(id));
    }

    /** Those of them that were handed in. */
    Map<WorkId, HandedIn> handedIn(Collection<WorkId> works) {
        var found = new HashMap<WorkId, HandedIn>();
        jdbc.sql("select * from hand_in where work_id = any (?)")
                .param(works.stream().map(WorkId::workId).toArray(UUID[]::new))
                .query((ResultSet row) -> {
                    found.put(
                            new WorkId(row.getObject("work_id", UUID.class)),
                            new HandedIn(
                                    MarkingJson.texts(row.getString("body")),
                                    Optional.ofNullable(row.getObject("recording_id", UUID.class))
                                            .map(RecordingId::new),
                                    instant(row, "handed_in_at")));
                });
        return found;
    }

    void seen(WorkId id) {
        jdbc.sql("update work set seen_at = now() where work_id = ? and seen_at is null")
                .param(id.workId())
                .update();
    }

    private static Work work(ResultSet row, int number) throws SQLException {
        String points = row.getString("points");
        return new Work(
                new WorkId(row.getObject("work_id", UUID.class)),
                new TaskVersionId(new ItemId(row.getString("task_id")), row.getInt("number")),
                new AccountId(row.getObject("account_id", UUID.class)),
                Origin.valueOf(row.getString("origin")),
                Optional.ofNullable(row.getTimestamp("handed_in_at")).map(Timestamp::toInstant),
                row.getBoolean("is_over"),
                Optional.ofNullable(row.getTimestamp("seen_at")).map(Timestamp::toInstant),
                points == null
                        ? Optional.empty()
                        : Optional.of(new Ended(
                                MarkingJson.outcome(points, Way.valueOf(row.getString("way"))),
                                instant(row, "marked_at"))));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }
}
