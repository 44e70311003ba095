package org.readback.exam;

import java.util.List;
import org.readback.account.PersonalData;
import org.readback.account.PersonalTable;
import org.springframework.stereotype.Component;

/** Sessions that expected a person, more time that they were given and attempts that they were granted. */
@Component
class ExamData implements PersonalData {
    @Override
    public List<PersonalTable> tables() {
        return List.of(
                new PersonalTable("exam-seats", """
                    select s.blueprint_id test, s.title session, s.room, s.planned_at, s.state, s.opened_at, s.closed_at,
                           e.admitted_at, e.attempt_id sitting
                    from exam_seat e join exam_session s using (session_id)
                    where e.account_id = :person order by s.planned_at
                    """),
                new PersonalTable("extra-time", """
                    select percent, reason, session_id is not null in_one_session, given_at
                    from extra_time where account_id = :person order by given_at
                    """),
                new PersonalTable("resits-granted", """
                    select blueprint_id test, reason, granted_at, attempt_id sitting
                    from resit_grant where account_id = :person order by granted_at
                    """),
                new PersonalTable("wrong-codes", """
                    select tried_at from exam_code_try where tried_by = :person order by tried_at
                    """));
    }
}
