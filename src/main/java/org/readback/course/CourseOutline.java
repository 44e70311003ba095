package org.readback.course;

import java.util.List;
import org.readback.base.LocalText;

/** A course as other modules count it: its lessons in order.
 *
 * @param bands for which a language course is meant, ascending; empty for law and conduct */
public record CourseOutline(
        CourseId id, String code, LocalText title, List<Integer> bands, List<LessonOutline> lessons) {
    public CourseOutline {
        bands = List.copyOf(bands);
        lessons = List.copyOf(lessons);
    }

    /** @param minutes how long it takes, about */
    public record LessonOutline(LessonId id, LocalText title, int minutes) {}
}
