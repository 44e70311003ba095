package org.readback.pack;

import java.util.List;
import org.readback.account.PersonalData;
import org.readback.account.PersonalTable;
import org.springframework.stereotype.Component;

/** Packs that somebody built. */
@Component
class PackData implements PersonalData {
    @Override
    public List<PersonalTable> tables() {
        return List.of(new PersonalTable("packs-built", """
            select language, sha256, size, built_at from visit_pack where built_by = :person order by built_at
            """));
    }
}
