package org.readback.battery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.readback.account.AccountId;
import org.readback.assessment.AttemptId;
import org.readback.bank.Origin;
import org.readback.marking.WorkId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables {@code battery_run} and {@code battery_part}. Times are the database's. */
@Component
class BatteryRows {
    private final JdbcClient jdbc;

    BatteryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A run as its row has it.
     *
     * @param endedAt when the person had done all that they do alone
     * @param completedAt when nothing was left to wait for */
    record Run(
            RunId id,
            AccountId person,
            BatteryId battery,
            int version,
            Origin origin,
            Instant startedAt,
            Optional<Instant> endedAt,
            Optional<Instant> completedAt) {}

    /** A part that was begun.
     *
     * @param deadline of a work */
    record Begun(int position, Optional<AttemptId> attempt, Optional<WorkId> work, Optional<Instant> deadline) {}

    Instant now() {
        return jdbc.sql("select clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    /** Does nothing if this person has this battery open. */
    void begin(RunId id, AccountId person, Battery.Version battery, Origin origin, Instant at) {
        jdbc.sql("""
            insert into battery_run (run_id, account_id, battery_id, version, origin, started_at)
            values (?, ?, ?, ?, cast(? as origin), ?)
            on conflict (account_id, battery_id) where ended_at is null do nothing
            """)
                .params(
                        id.runId(),
                        person.accountId(),
                        battery.id().batteryId(),
                        battery.number(),
                        origin.name(),
                        Timestamp.from(at))
                .update();
    }

    Optional<Run> find(RunId id) {
        return jdbc.sql("select * from battery_run where run_id = ?")
                .param(id.runId())
                .query(BatteryRows::run)
                .optional();
    }

    /** Whoever changes a run comes after whoever is at it. */
    Optional<Run> lock(RunId id) {
        return jdbc.sql("select * from battery_run where run_id = ? for update")
                .param(id.runId())
                .query(BatteryRows::run)
                .optional();
    }

    /** Newest first. */
    List<Run> of(Collection<AccountId> people) {
        return jdbc.sql("select * from battery_run where account_id = any(?) order by started_at desc, run_id")
                .param(people.stream().map(AccountId::accountId).toArray(UUID[]::new))
                .query(BatteryRows::run)
                .list();
    }

    /** Whose people have done their part, and that wait for others: oldest first. */
    List<Run> waiting() {
        return jdbc.sql("""
            select * from battery_run where ended_at is not null and completed_at is null order by ended_at, run_id
            """).query(BatteryRows::run).list();
    }

    /** Whose people have done their part, newest first, at most so many. */
    List<Run> newest(int most) {
        return jdbc.sql("""
            select * from battery_run where ended_at is not null order by ended_at desc, run_id limit ?
            """).param(most).query(BatteryRows::run).list();
    }

    Optional<Run> ofWork(WorkId work) {
        return jdbc.sql("select r.* from battery_run r join battery_part using (run_id) where work_id = ?")
                .param(work.workId())
                .query(BatteryRows::run)
                .optional();
    }

    Optional<Run> ofAttempt(AttemptId attempt) {
        return jdbc.sql("select r.* from battery_run r join battery_part using (run_id) where attempt_id = ?")
                .param(attempt.attemptId())
                .query(BatteryRows::run)
                .optional();
    }

    void attempt(RunId run, int position, AttemptId attempt) {
        jdbc.sql("insert into battery_part (run_id, position, attempt_id) values (?, ?, ?)")
                .params(run.runId(), position, attempt.attemptId())
                .update();
    }

    void work(RunId run, int position, WorkId work, Instant deadline) {
        jdbc.sql("insert into battery_part (run_id, position, work_id, deadline) values (?, ?, ?, ?)")
                .params(run.runId(), position, work.workId(), Timestamp.from(deadline))
                .update();
    }

    /** In their order. */
    List<Begun> parts(RunId run) {
        return jdbc.sql("select * from battery_part where run_id = ? order by position")
                .param(run.runId())
                .query(BatteryRows::begun)
                .list();
    }

    void end(RunId run, Instant at) {
        jdbc.sql("update battery_run set ended_at = ? where run_id = ? and ended_at is null")
                .params(Timestamp.from(at), run.runId())
                .update();
    }

    /** @return whether it was this call that did it */
    boolean complete(RunId run, Instant at) {
        return jdbc.sql("update battery_run set completed_at = ? where run_id = ? and completed_at is null")
                        .params(Timestamp.from(at), run.runId())
                        .update()
                > 0;
    }

    /** Runs in which the time of a work is over for a minute and that have not ended; at most 100. */
    List<RunId> overdue() {
        return jdbc.sql("""
            select distinct run_id from battery_part join battery_run using (run_id)
            where ended_at is null and deadline < clock_timestamp() - interval '1 minute' limit 100
            """)
                .query((row, _) -> new RunId(row.getObject("run_id", UUID.class)))
                .list();
    }

    /** Works that were going on at a time get more of it.
     *
     * @return those whose end moved, with it */
    List<Begun> giveBack(Instant from, Duration lost) {
        return jdbc.sql("""
            update battery_part p set deadline = deadline + cast(? as double precision) * interval '1 second'
            from battery_run r where r.run_id = p.run_id and r.ended_at is null and deadline > ? and p.started_at <= ?
            returning p.*
            """)
                .params(lost.toMillis() / 1000.0, Timestamp.from(from), Timestamp.from(from))
                .query(BatteryRows::begun)
                .list();
    }

    private static Begun begun(ResultSet row, int number) throws SQLException {
        return new Begun(
                row.getInt("position"),
                Optional.ofNullable(row.getObject("attempt_id", UUID.class)).map(AttemptId::new),
                Optional.ofNullable(row.getObject("work_id", UUID.class)).map(WorkId::new),
                Optional.ofNullable(row.getTimestamp("deadline")).map(Timestamp::toInstant));
    }

    private static Run run(ResultSet row, int number) throws SQLException {
        return new Run(
                new RunId(row.getObject("run_id", UUID.class)),
                new AccountId(row.getObject("account_id", UUID.class)),
                new BatteryId(row.getString("battery_id")),
                row.getInt("version"),
                Origin.valueOf(row.getString("origin")),
                row.getTimestamp("started_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("ended_at")).map(Timestamp::toInstant),
                Optional.ofNullable(row.getTimestamp("completed_at")).map(Timestamp::toInstant));
    }
}
