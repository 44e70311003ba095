package org.readback.contingent;

import java.util.List;
import org.readback.account.PersonalData;
import org.readback.account.PersonalTable;
import org.springframework.stereotype.Component;

/** Where somebody serves and served, and whom they look after. */
@Component
class ContingentData implements PersonalData {
    @Override
    public List<PersonalTable> tables() {
        return List.of(
                new PersonalTable("memberships", """
                    select c.name contingent, c.mission, c.departs_on, c.ends_on, u.name sub_unit, m.rank, m.post,
                           (select string_agg(p.post, ', ' order by p.place) from membership_post p
                            where p.membership_id = m.membership_id) posts,
                           m.joined_on, m.left_on, m.left_why, m.left_words
                    from membership m
                    join contingent c using (contingent_id)
                    left join sub_unit u on u.sub_unit_id = m.sub_unit_id
                    where m.account_id = :person order by m.joined_on
                    """),
                new PersonalTable("contingents-looked-after", """
                    select c.name contingent, c.mission, c.departs_on
                    from contingent_staff s join contingent c using (contingent_id)
                    where s.account_id = :person order by c.name
                    """),
                new PersonalTable("sub-units-looked-after", """
                    select c.name contingent, u.name sub_unit
                    from sub_unit_staff s
                    join sub_unit u using (sub_unit_id)
                    join contingent c using (contingent_id)
                    where s.account_id = :person order by c.name, u.name
                    """));
    }
}
