package org.readback.rescoring;

import java.util.List;
import org.readback.account.PersonalData;
import org.readback.account.PersonalTable;
import org.springframework.stereotype.Component;

/** Results of a person that were computed again, and what they proposed and signed as an instructor. */
@Component
class CorrectionData implements PersonalData {
    @Override
    public List<PersonalTable> tables() {
        return List.of(
                new PersonalTable("results-corrected", """
                    select e.correction_id correction, e.attempt_id sitting, e.number decision, e.felt, c.decided_at in_force
                    from correction_effect e join correction c using (correction_id)
                    where e.account_id = :person order by c.decided_at
                    """),
                new PersonalTable("corrections-signed", """
                    select correction_id correction, item_id item, number item_version, reason, state, proposed_at,
                           decided_at, refusal, proposed_by = :person proposed
                    from correction where :person in (proposed_by, decided_by) order by proposed_at
                    """),
                new PersonalTable("corrections-read", """
                    select correction_id correction, read_at from correction_read
                    where account_id = :person order by read_at
                    """));
    }
}
