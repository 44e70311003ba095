package org.readback.course;

import java.util.List;
import org.readback.base.LocalText;

/** A course as other modules count it: its lessons in order. */
public record CourseOutline(CourseId id, String code, LocalText title, List<LessonOutline> lessons) {
    public CourseOutline {
        lessons = List.copyOf(lessons);
    }

    /** @param minutes how long it takes, about */
    public record LessonOutline(LessonId id, LocalText title, int minutes) {}
}
