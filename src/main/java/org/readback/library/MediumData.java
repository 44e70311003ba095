package org.readback.library;

import java.util.List;
import org.readback.account.PersonalData;
import org.readback.account.PersonalTable;
import org.springframework.stereotype.Component;

/** Who put media into the library and who replaced them. */
@Component
class MediumData implements PersonalData {
    @Override
    public List<PersonalTable> tables() {
        return List.of(new PersonalTable("media-added", """
            select media_id medium, name, added_at from library_medium where added_by = :person order by added_at
            """), new PersonalTable("media-replaced", """
                select media_id medium, replaced_by, places, replaced_at
                from library_replacement where account_id = :person order by replaced_at
                """));
    }
}
