package org.readback.audit;

import java.util.List;
import org.readback.account.PersonalData;
import org.readback.account.PersonalTable;
import org.springframework.stereotype.Component;

/** What a person did, as the trail has it. */
@Component
class AuditData implements PersonalData {
    @Override
    public List<PersonalTable> tables() {
        return List.of(new PersonalTable("audit-entries", """
            select number, at, action, subject, detail, address
            from audit_entry where actor_id = :person order by number
            """));
    }
}
