package org.readback.assessment;

import java.time.OffsetDateTime;
import java.util.List;
import org.readback.assessment.simulation.People;
import org.readback.assessment.simulation.SimulationReport;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The table {@code simulation}. */
@Component
class SimulationRows {
    /** So many are kept of each test. */
    static final int KEPT = 5;

    /** To be counted up whenever {@link SimulationReport} or {@link People} change. */
    private static final int FORMAT = 2;

    private final JdbcClient jdbc;

    SimulationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a new one, and of the older ones the newest. */
    @Transactional
    void store(Blueprint.Version test, People people, SimulationReport report) {
        jdbc.sql("""
            insert into simulation (blueprint_id, blueprint_version, format, people, report)
            values (?, ?, ?, cast(? as jsonb), cast(? as jsonb))
            """)
                .params(
                        test.id().blueprintId(),
                        test.number(),
                        FORMAT,
                        Json.MAPPER.writeValueAsString(people),
                        Json.MAPPER.writeValueAsString(report))
                .update();
        jdbc.sql("""
            delete from simulation where blueprint_id = :test and number not in (
                select number from simulation where blueprint_id = :test order by number desc limit :kept)
            """).param("test", test.id().blueprintId()).param("kept", KEPT).update();
    }

    /** Those kept that this version of the program can read, newest first. */
    List<SimulationRun> of(BlueprintId test) {
        return jdbc.sql("""
            select number, blueprint_version, people, report, done_at from simulation
            where blueprint_id = ? and format = ? order by number desc
            """)
                .params(test.blueprintId(), FORMAT)
                .query((row, _) -> new SimulationRun(
                        row.getInt("number"),
                        test,
                        row.getInt("blueprint_version"),
                        Json.MAPPER.readValue(row.getString("people"), People.class),
                        Json.MAPPER.readValue(row.getString("report"), SimulationReport.class),
                        row.getObject("done_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
