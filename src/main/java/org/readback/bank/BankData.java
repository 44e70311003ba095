package org.readback.bank;

import java.util.List;
import org.readback.account.PersonalData;
import org.readback.account.PersonalTable;
import org.springframework.stereotype.Component;

/** Every answer. Of an item of a test's pool what was answered is left out: a right answer is the key. */
@Component
class BankData implements PersonalData {
    @Override
    public List<PersonalTable> tables() {
        return List.of(new PersonalTable("answers", """
            select r.answered_at, r.occasion, r.sitting, r.position, v.item_id item, v.number item_version, i.pool,
                   i.lesson, r.language, r.score, r.milliseconds, r.effort, r.origin,
                   case when i.pool is null then r.answer end answer
            from response r
            join item_version v on v.id = r.item_version
            join item i on i.item_id = v.item_id
            where r.account_id = :person order by r.answered_at, r.sitting, r.position
            """));
    }
}
