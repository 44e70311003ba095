package org.readback.course;

import java.util.List;
import org.readback.account.PersonalData;
import org.readback.account.PersonalTable;
import org.springframework.stereotype.Component;

/** Lessons read, their checks and what was completed. */
@Component
class CourseData implements PersonalData {
    @Override
    public List<PersonalTable> tables() {
        return List.of(
                new PersonalTable("lesson-visits", """
                    select visit_id sitting, lesson_id lesson, language, last_block, furthest_block, opened_at, seen_at
                    from lesson_visit where account_id = :person order by opened_at
                    """),
                new PersonalTable("lesson-checks", """
                    select check_id sitting, lesson_id lesson, origin, language, items, position, started_at, finished_at, share
                    from lesson_check where account_id = :person order by started_at
                    """),
                new PersonalTable("lessons-completed", """
                    select lesson_id lesson, completed_at, share, origin
                    from lesson_completion where account_id = :person order by completed_at
                    """));
    }
}
