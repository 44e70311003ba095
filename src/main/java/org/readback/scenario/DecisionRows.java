package org.readback.scenario;

import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code scenario_decision}: added to, never changed. */
@Component
class DecisionRows {
    private final JdbcClient jdbc;

    DecisionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param position from 1
     * @param choice place from 0; empty: time ran out
     * @param milliseconds since the scene came on the screen */
    record Decision(int position, String scene, Optional<Integer> choice, UUID nonce, int milliseconds) {}

    void add(ScenarioRunId run, Decision decision) {
        jdbc.sql("""
            insert into scenario_decision (run_id, position, scene, choice, nonce, milliseconds)
            values (:run, :position, :scene, :choice, :nonce, :milliseconds)
            """)
                .param("run", run.runId())
                .param("position", decision.position())
                .param("scene", decision.scene())
                .param("choice", decision.choice().orElse(null), Types.SMALLINT)
                .param("nonce", decision.nonce())
                .param("milliseconds", decision.milliseconds())
                .update();
    }

    /** In the order in which they were made. */
    List<Decision> of(ScenarioRunId run) {
        return jdbc.sql("select * from scenario_decision where run_id = ? order by position")
                .param(run.runId())
                .query((row, _) -> new Decision(
                        row.getInt("position"),
                        row.getString("scene"),
                        Optional.ofNullable(row.getObject("choice", Integer.class)),
                        row.getObject("nonce", UUID.class),
                        row.getInt("milliseconds")))
                .list();
    }
}
