package org.readback.training;

import java.util.List;
import org.readback.account.PersonalData;
import org.readback.account.PersonalTable;
import org.springframework.stereotype.Component;

/** What somebody was given to do or gave, and the classes that they took, taught or made. */
@Component
class TrainingData implements PersonalData {
    @Override
    public List<PersonalTable> tables() {
        return List.of(
                new PersonalTable("assignments", """
                    select a.target, a.deadline, a.reason, a.assigned_at, p.withdrawn_at
                    from assignment_person p join assignment a using (assignment_id)
                    where p.account_id = :person order by a.assigned_at
                    """),
                new PersonalTable("assignments-given", """
                    select target, deadline, reason, assigned_at
                    from assignment where assigned_by = :person order by assigned_at
                    """),
                new PersonalTable("classes-taken", """
                    select c.name, c.course_id course, c.room, c.begins_on, c.ends_on, e.enrolled_on, e.left_on
                    from enrolment e join training_class c using (class_id)
                    where e.account_id = :person order by c.begins_on
                    """),
                new PersonalTable("attendance", """
                    select s.held_on, s.begins_at, s.minutes, s.lesson_id lesson, s.edition_id edition, s.number,
                           a.presence, a.recorded_at
                    from attendance a join class_session s using (session_id)
                    where a.account_id = :person order by s.held_on, a.attendance_id
                    """),
                new PersonalTable("classes-taught", """
                    select c.name, c.course_id course, c.begins_on, c.ends_on, s.held_on, s.begins_at, s.minutes,
                           s.lesson_id lesson, s.edition_id edition, s.number
                    from training_class c
                    left join class_instructor i on i.class_id = c.class_id and i.account_id = :person
                    left join class_session s on s.class_id = c.class_id and s.instructor_id = :person
                    where c.made_by = :person or i.account_id is not null or s.session_id is not null
                    order by c.begins_on, s.held_on
                    """));
    }
}
