package org.readback.panel;

import java.util.List;
import org.readback.account.PersonalData;
import org.readback.account.PersonalTable;
import org.springframework.stereotype.Component;

/** Panels somebody sat on and what they judged; the items by their place alone. */
@Component
class PanelData implements PersonalData {
    @Override
    public List<PersonalTable> tables() {
        return List.of(new PersonalTable("panels", """
            select s.setting_id panel, s.scale, s.opened_at, s.outcome, s.ended_at
            from standard_rater r join standard_setting s using (setting_id)
            where r.account_id = :person order by s.opened_at
            """), new PersonalTable("panel-judgements", """
                            select setting_id panel, round, position, band, rating, rated_at
                            from standard_rating where account_id = :person order by rating_id
                            """));
    }
}
