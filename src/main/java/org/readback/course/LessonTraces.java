package org.readback.course;

import java.util.List;
import org.readback.base.ForModules;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What lessons answer to in standards, for other modules. */
@Service
@ForModules
@Transactional(readOnly = true)
public class LessonTraces {
    private final CourseShelf shelf;

    LessonTraces(CourseShelf shelf) {
        this.shelf = shelf;
    }

    /** Every lesson that is not retired, also one that trainees do not see yet, in the order of the courses. */
    public List<TracedLesson> all() {
        return shelf.all().stream()
                .flatMap(course -> course.lessons().stream())
                .map(lesson -> new TracedLesson(
                        lesson.id(),
                        lesson.place().course(),
                        lesson.title(),
                        lesson.first().minutes(),
                        lesson.first().traces()))
                .toList();
    }
}
