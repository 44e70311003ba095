package org.readback.identity;

import java.util.List;
import org.readback.account.PersonalData;
import org.readback.account.PersonalTable;
import org.springframework.stereotype.Component;

/** What people are and were called in service. */
@Component
class IdentityData implements PersonalData {
    @Override
    public List<PersonalTable> tables() {
        return List.of(new PersonalTable("service-identity", """
            select rank, service_number, surname_cyrillic, given_cyrillic, surname_latin, given_latin, sex, born_on,
                   service, from_on, until_on, recorded_at
            from service_identity where account_id = :person order by revision
            """));
    }
}
