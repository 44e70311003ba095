package org.readback.battery;

import java.util.List;
import org.readback.account.PersonalData;
import org.readback.account.PersonalTable;
import org.springframework.stereotype.Component;

/** Tests of several parts, what an interview gave, and the interviews that somebody held. */
@Component
class BatteryData implements PersonalData {
    @Override
    public List<PersonalTable> tables() {
        return List.of(
                new PersonalTable("battery-runs", """
                    select run_id run, battery_id battery, version, origin, started_at, ended_at, completed_at
                    from battery_run where account_id = :person order by started_at
                    """),
                new PersonalTable("battery-parts", """
                    select p.run_id run, p.position, p.attempt_id attempt, p.work_id work, p.started_at, p.deadline
                    from battery_part p join battery_run r using (run_id)
                    where r.account_id = :person order by r.started_at, p.position
                    """),
                new PersonalTable("battery-interviews", """
                    select i.run_id run, i.halves half_points, i.remark, i.rated_at
                    from battery_interview i join battery_run r using (run_id)
                    where r.account_id = :person order by i.rated_at
                    """),
                new PersonalTable("interviews-held", """
                    select run_id run, halves half_points, remark, rated_at
                    from battery_interview where account_id = :person order by rated_at
                    """));
    }
}
