package org.readback.course;

import java.util.List;
import org.readback.content.CourseText;

/** A course with the lessons that are shown here. */
record StoredCourse(CourseText text, List<StoredLesson> lessons) {
    StoredCourse {
        lessons = List.copyOf(lessons);
    }

    CourseId id() {
        return new CourseId(text.id());
    }

    boolean isSpecimen() {
        return lessons.stream().anyMatch(StoredLesson::specimen);
    }

    /** Where a lesson stands. */
    record Place(CourseId course, String unit) {}
}
