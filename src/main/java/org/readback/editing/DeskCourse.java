package org.readback.editing;

import java.util.List;
import org.readback.content.CourseText;

/** A course with its lessons as they are listed for those who write. */
public record DeskCourse(CourseText course, List<DeskRow> lessons) {
    public DeskCourse {
        lessons = List.copyOf(lessons);
    }
}
