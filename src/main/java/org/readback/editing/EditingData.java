package org.readback.editing;

import java.util.List;
import org.readback.account.PersonalData;
import org.readback.account.PersonalTable;
import org.springframework.stereotype.Component;

/** What somebody wrote of lessons, and what they said in reviews. */
@Component
class EditingData implements PersonalData {
    @Override
    public List<PersonalTable> tables() {
        return List.of(
                new PersonalTable("lesson-texts", """
                    select lesson_id lesson, language, revision, aside, written_at, source
                    from lesson_draft_revision where written_by = :person order by written_at
                    """),
                new PersonalTable("lesson-drafts", """
                    select lesson_id lesson, language, state, saves, changed_at
                    from lesson_draft where changed_by = :person or submitted_by = :person order by changed_at
                    """),
                new PersonalTable("lesson-reviews", """
                    select lesson_id lesson, language, step, said_at, words
                    from lesson_review where account_id = :person order by said_at
                    """));
    }
}
