package org.readback.scenario;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
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
import org.readback.scenario.ScenarioRows.Version;
import org.readback.scenes.Tally;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code scenario_run}. */
@Component
class WalkRows {
    private final JdbcClient jdbc;

    WalkRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What stays the same from the beginning of a run to its end.
     *
     * @param factor of the time, 1 to 4 */
    record Plan(Version version, Origin origin, Timing timing, double factor) {}

    /** The scene to be decided.
     *
     * @param shownAt empty until it came on the screen
     * @param deadline empty before, and where no clock runs */
    record Current(
            String scene,
            UUID nonce,
            @Nullable Instant shownAt,
            @Nullable Instant deadline) {}

    /** How a finished run ended. */
    record Ended(Instant at, int points, int most, boolean passed) {}

    /** A run: either current or ended. */
    record Run(
            ScenarioRunId id,
            AccountId person,
            Plan plan,
            Instant startedAt,
            @Nullable Current current,
            @Nullable Ended ended) {}

    /** Nothing if this person has an open run of this scenario. */
    void start(AccountId person, ScenarioRunId id, Plan plan, String first) {
        jdbc.sql("""
            insert into scenario_run (run_id, account_id, scenario_id, number, origin, timing, factor, scene, nonce)
            values (:id, :person, :scenario, :number, cast(:origin as origin), :timing, :factor, :scene, gen_random_uuid())
            on conflict do nothing
            """)
                .param("id", id.runId())
                .param("person", person.accountId())
                .param("scenario", plan.version().id().scenarioId())
                .param("number", plan.version().number())
                .param("origin", plan.origin().name())
                .param("timing", plan.timing().name())
                .param("factor", BigDecimal.valueOf(plan.factor()))
                .param("scene", first)
                .update();
    }

    /** Writes down a finished run of an invented person. */
    void insert(AccountId person, ScenarioRunId id, Plan plan, Instant startedAt, Ended ended) {
        jdbc.sql("""
            insert into scenario_run (run_id, account_id, scenario_id, number, origin, timing, factor, nonce, started_at,
                finished_at, points, most, passed)
            values (:id, :person, :scenario, :number, cast(:origin as origin), :timing, :factor, gen_random_uuid(),
                :started, :finished, :points, :most, :passed)
            """)
                .param("id", id.runId())
                .param("person", person.accountId())
                .param("scenario", plan.version().id().scenarioId())
                .param("number", plan.version().number())
                .param("origin", plan.origin().name())
                .param("timing", plan.timing().name())
                .param("factor", BigDecimal.valueOf(plan.factor()))
                .param("started", startedAt.atOffset(ZoneOffset.UTC))
                .param("finished", ended.at().atOffset(ZoneOffset.UTC))
                .param("points", ended.points())
                .param("most", ended.most())
                .param("passed", ended.passed())
                .update();
    }

    Optional<Run> open(AccountId person, ScenarioId scenario) {
        return jdbc.sql("""
            select * from scenario_run where account_id = ? and scenario_id = ? and finished_at is null
            """)
                .params(person.accountId(), scenario.scenarioId())
                .query((row, _) -> run(row))
                .optional();
    }

    /** Empty if it is another person's. */
    Optional<Run> lock(AccountId person, ScenarioRunId id) {
        return jdbc.sql("select * from scenario_run where run_id = ? and account_id = ? for update")
                .params(id.runId(), person.accountId())
                .query((row, _) -> run(row))
                .optional();
    }

    /** All of these people, newest first. */
    List<Run> of(Collection<AccountId> people) {
        return jdbc.sql("select * from scenario_run where account_id = any(?) order by started_at desc, run_id")
                .param(people.stream().map(AccountId::accountId).toArray(UUID[]::new))
                .query((row, _) -> run(row))
                .list();
    }

    /** The scene comes on the screen; only the first time counts.
     *
     * @param seconds until the deadline; null: no clock runs */
    Run show(ScenarioRunId id, @Nullable Double seconds) {
        return jdbc.sql("""
            update scenario_run
            set shown_at = coalesce(shown_at, clock_timestamp()),
                deadline = coalesce(deadline, clock_timestamp() + cast(:seconds as double precision) * interval '1 second')
            where run_id = :id returning *
            """)
                .param("id", id.runId())
                .param("seconds", seconds)
                .query((row, _) -> run(row))
                .single();
    }

    void next(ScenarioRunId id, String scene) {
        jdbc.sql("""
            update scenario_run set scene = ?, nonce = gen_random_uuid(), shown_at = null, deadline = null where run_id = ?
            """).params(scene, id.runId()).update();
    }

    void finish(ScenarioRunId id, Tally tally) {
        jdbc.sql("""
            update scenario_run
            set scene = null, shown_at = null, deadline = null, finished_at = clock_timestamp(), points = ?, most = ?,
                passed = ?
            where run_id = ?
            """)
                .params(tally.points(), tally.most(), tally.isPassed(), id.runId())
                .update();
    }

    /** The database's clock. */
    Instant now() {
        return jdbc.sql("select clock_timestamp()")
                .query((row, _) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .single();
    }

    private static Run run(ResultSet row) throws SQLException {
        var plan = new Plan(
                new Version(new ScenarioId(row.getString("scenario_id")), row.getInt("number")),
                Origin.valueOf(row.getString("origin")),
                Timing.valueOf(row.getString("timing")),
                row.getBigDecimal("factor").doubleValue());
        String scene = row.getString("scene");
        Instant finished = instant(row, "finished_at");
        return new Run(
                new ScenarioRunId(row.getObject("run_id", UUID.class)),
                new AccountId(row.getObject("account_id", UUID.class)),
                plan,
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                scene == null
                        ? null
                        : new Current(
                                scene,
                                row.getObject("nonce", UUID.class),
                                instant(row, "shown_at"),
                                instant(row, "deadline")),
                finished == null
                        ? null
                        : new Ended(finished, row.getInt("points"), row.getInt("most"), row.getBoolean("passed")));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
