package org.readback.course;

import java.util.List;
import java.util.Optional;
import org.readback.base.LocalText;

/** A course with its units and lessons, as one person has it.
 *
 * @param next where this person goes on; empty when all lessons are done */
public record CourseSheet(CourseCard course, List<UnitSheet> units, Optional<LessonId> next) {
    public CourseSheet {
        units = List.copyOf(units);
    }

    /** A unit with at least one lesson. */
    public record UnitSheet(LocalText title, List<LessonCard> lessons) {
        public UnitSheet {
            lessons = List.copyOf(lessons);
        }
    }
}
