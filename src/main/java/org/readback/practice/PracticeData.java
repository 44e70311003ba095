package org.readback.practice;

import java.util.List;
import org.readback.account.PersonalData;
import org.readback.account.PersonalTable;
import org.springframework.stereotype.Component;

/** Runs of practice, cards and their reviews. */
@Component
class PracticeData implements PersonalData {
    @Override
    public List<PersonalTable> tables() {
        return List.of(
                new PersonalTable("practice-runs", """
                    select run_id sitting, focus, origin, language, items, position, started_at, finished_at, correct
                    from practice_run where account_id = :person order by started_at
                    """),
                new PersonalTable("review-cards", """
                    select card_id card, kind, subject, origin, added_at, reviews, phase, step, stability, difficulty,
                           reviewed_at, due_at
                    from review_card where account_id = :person order by added_at, card_id
                    """),
                new PersonalTable("reviews", """
                    select card_id card, number, reviewed_at, grade, form, typed, phase_before, phase, step, stability,
                           difficulty, days, due_at, origin
                    from review where account_id = :person order by reviewed_at, card_id, number
                    """));
    }
}
