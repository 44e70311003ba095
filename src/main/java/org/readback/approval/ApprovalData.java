package org.readback.approval;

import java.util.List;
import org.readback.account.PersonalData;
import org.readback.account.PersonalTable;
import org.springframework.stereotype.Component;

/** What somebody approved, and which leave to take items out of the house they asked for or gave. */
@Component
class ApprovalData implements PersonalData {
    @Override
    public List<PersonalTable> tables() {
        return List.of(new PersonalTable("approvals", """
                    select item_id item, number version, approved_at
                    from item_approval where approved_by = :person order by approved_at
                    """), new PersonalTable("export-permits", """
                    select permit_id permit, pool, reason, asked_at, given, decided_at, used_at
                    from export_permit where asked_by = :person or decided_by = :person order by asked_at
                    """));
    }
}
