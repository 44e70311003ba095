package org.readback.course;

import java.util.List;
import org.readback.base.LocalText;

/** A lesson and what it says it answers to.
 *
 * @param minutes how long it takes, about
 * @param traces as the lesson names them, such as {@code CPTM 2017, lesson 1.4} */
public record TracedLesson(LessonId id, CourseId course, LocalText title, int minutes, List<String> traces) {
    public TracedLesson {
        traces = List.copyOf(traces);
    }
}
