package org.readback.scenario;

import java.util.List;
import org.readback.account.PersonalData;
import org.readback.account.PersonalTable;
import org.springframework.stereotype.Component;

/** Walks through scenarios and what was decided in them. */
@Component
class ScenarioData implements PersonalData {
    @Override
    public List<PersonalTable> tables() {
        return List.of(new PersonalTable("scenario-runs", """
            select run_id run, scenario_id scenario, number scenario_version, origin, timing, factor,
                   started_at, finished_at, points, most, passed
            from scenario_run where account_id = :person order by started_at
            """), new PersonalTable("scenario-decisions", """
                            select d.run_id run, d.position, d.scene, d.choice, d.milliseconds, d.decided_at
                            from scenario_decision d join scenario_run r using (run_id)
                            where r.account_id = :person order by d.decided_at
                            """));
    }
}
