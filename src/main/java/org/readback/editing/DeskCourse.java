package org.readback.editing;

import java.util.List;
import org.readback.content.CourseText;

/** A course with its lessons as they are listed for those who write.
 *
 * @param removable whether it was begun here and nobody has read any of it */
public record DeskCourse(CourseText course, List<DeskRow> lessons, boolean removable) {
    public DeskCourse {
        lessons = List.copyOf(lessons);
    }
}
