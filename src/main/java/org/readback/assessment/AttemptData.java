package org.readback.assessment;

import java.util.List;
import org.readback.account.PersonalData;
import org.readback.account.PersonalTable;
import org.springframework.stereotype.Component;

/** Tests taken and their results, and tests put on offer; not which items are yet to come, nor what the next one would be. */
@Component
class AttemptData implements PersonalData {
    @Override
    public List<PersonalTable> tables() {
        return List.of(
                new PersonalTable("tests", """
                    select attempt_id sitting, blueprint_id test, blueprint_version test_version, language, origin,
                           started_at, deadline, left_at, finished_at, decision -> 'result' result
                    from attempt where account_id = :person order by started_at
                    """),
                new PersonalTable("tests-decided-again", """
                    select d.attempt_id sitting, d.number decision, d.decided_at, d.decision -> 'result' result,
                           d.decision -> 'rulings' rulings
                    from attempt_decision d join attempt a using (attempt_id)
                    where a.account_id = :person order by d.decided_at
                    """),
                new PersonalTable("test-sounds-loaded", """
                    select c.attempt_id sitting, c.position, c.ready_at, c.given_back
                    from clip_ready c join attempt a using (attempt_id)
                    where a.account_id = :person order by c.ready_at
                    """),
                new PersonalTable("test-sounds-played", """
                    select c.attempt_id sitting, c.position, c.number, c.played_at
                    from clip_play c join attempt a using (attempt_id)
                    where a.account_id = :person order by c.played_at
                    """),
                new PersonalTable("tests-offered", """
                    select blueprint_id test, version test_version, offered_at
                    from test_offer where offered_by = :person order by offered_at
                    """));
    }
}
