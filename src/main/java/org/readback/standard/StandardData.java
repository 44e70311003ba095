package org.readback.standard;

import java.util.List;
import org.readback.account.PersonalData;
import org.readback.account.PersonalTable;
import org.springframework.stereotype.Component;

/** The recognitions of courses that somebody entered or ended. */
@Component
class StandardData implements PersonalData {
    @Override
    public List<PersonalTable> tables() {
        return List.of(new PersonalTable("recognitions-entered", """
            select r.course_id course, r.recognised_by, r.standard, r.given_on, r.valid_until, r.file_name, r.added_at,
                   e.reason ended_because, e.ended_at
            from course_recognition r left join course_recognition_end e using (recognition_id)
            where r.added_by = :person or e.ended_by = :person order by r.added_at
            """));
    }
}
