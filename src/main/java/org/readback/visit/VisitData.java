package org.readback.visit;

import java.util.List;
import org.readback.account.PersonalData;
import org.readback.account.PersonalTable;
import org.springframework.stereotype.Component;

/** Questions that somebody was asked, and what they did about visits. */
@Component
class VisitData implements PersonalData {
    @Override
    public List<PersonalTable> tables() {
        return List.of(
                new PersonalTable("spot-checks", """
                    select question, result, entered_at from visit_spot_check
                    where account_id = :person order by entry
                    """),
                new PersonalTable("spot-checks-entered", """
                    select question, result, entered_at from visit_spot_check
                    where entered_by = :person order by entry
                    """),
                new PersonalTable("visits-planned", """
                    select day, team, purpose, planned_at from visit where planned_by = :person order by planned_at
                    """),
                new PersonalTable("visit-tasks", """
                    select coalesce(t.standard, t.words) task, s.owner, s.due_on, s.done, s.taken_at
                    from visit_task_step s join visit_task t using (task_id)
                    where s.taken_by = :person order by s.step
                    """),
                new PersonalTable("visit-freezes", """
                    select number, sha256, frozen_at from visit_freeze where frozen_by = :person order by frozen_at
                    """),
                new PersonalTable("visit-samples", """
                    select number, size, drawn_at from visit_sample where drawn_by = :person order by drawn_at
                    """));
    }
}
