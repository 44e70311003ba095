package org.readback.testdesign;

import java.util.List;
import org.readback.account.PersonalData;
import org.readback.account.PersonalTable;
import org.springframework.stereotype.Component;

/** What somebody did to designs of tests. */
@Component
class DesignData implements PersonalData {
    @Override
    public List<PersonalTable> tables() {
        return List.of(new PersonalTable("test-designs", """
            select design_id design, revision, body ->> 'id' test, changed_at
            from test_design_revision where changed_by = :person order by changed_at
            """));
    }
}
