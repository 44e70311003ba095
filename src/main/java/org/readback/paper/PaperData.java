package org.readback.paper;

import java.util.List;
import org.readback.account.PersonalData;
import org.readback.account.PersonalTable;
import org.springframework.stereotype.Component;

/** Answer sheets of somebody, without what they wrote: tests on paper are given again. What staff typed in and made is
 * theirs too. */
@Component
class PaperData implements PersonalData {
    @Override
    public List<PersonalTable> tables() {
        return List.of(new PersonalTable("paper-tests", """
            select s.paper_sitting_id attempt, p.number || f.letter form, p.blueprint_id test, s.taken_on,
                   s.begun_at typed_in_from, s.finished_at, count(c.position) cells_typed_in
            from paper_sitting s join paper_form f using (paper_form_id) join paper_set p using (paper_set_id)
            left join paper_cell c using (paper_sitting_id)
            where s.account_id = :person group by s.paper_sitting_id, p.number, f.letter, p.blueprint_id
            order by s.begun_at
            """), new PersonalTable("paper-work", """
                select 'made' did, p.number || '' what, p.made_at done_at from paper_set p where p.account_id = :person
                union all
                select 'began to type in', p.number || f.letter, s.begun_at
                from paper_sitting s join paper_form f using (paper_form_id) join paper_set p using (paper_set_id)
                where s.begun_by = :person
                union all
                select 'typed in cell ' || c.position, p.number || f.letter, c.entered_at
                from paper_cell c join paper_sitting s using (paper_sitting_id)
                join paper_form f using (paper_form_id) join paper_set p using (paper_set_id)
                where c.entered_by = :person
                order by done_at
                """));
    }
}
