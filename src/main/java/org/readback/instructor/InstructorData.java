package org.readback.instructor;

import java.util.List;
import org.readback.account.PersonalData;
import org.readback.account.PersonalTable;
import org.springframework.stereotype.Component;

/** What somebody is qualified for and may teach. */
@Component
class InstructorData implements PersonalData {
    @Override
    public List<PersonalTable> tables() {
        return List.of(new PersonalTable("qualifications", """
            select title, issued_by, given_on, valid_until, added_at
            from instructor_qualification where account_id = :person order by given_on
            """), new PersonalTable("teaching-permissions", """
                select course_id course, allowed, given_at
                from teaching_permission where account_id = :person order by permission_id
                """));
    }
}
