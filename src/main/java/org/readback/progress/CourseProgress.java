package org.readback.progress;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.readback.base.LocalText;
import org.readback.course.CourseId;
import org.readback.course.CourseOutline;
import org.readback.course.LessonDone;

/** How far somebody is in a course.
 *
 * @param code short name, for the head of a column
 * @param done lessons whose check was passed, at most {@code of}
 * @param of lessons of the course as it is now, at least 1 */
public record CourseProgress(CourseId course, String code, LocalText title, int done, int of, Kind kind) {
    /** What it teaches. A course of law ends in a test. */
    public enum Kind {
        LANGUAGE,
        LAW
    }

    public CourseProgress {
        if (done < 0 || of < 1 || done > of) {
            throw new IllegalArgumentException(course + ": " + done + " of " + of + " lessons");
        }
    }

    /** Every course that has lessons; lessons that were taken out of a course do not count. */
    static List<CourseProgress> of(List<CourseOutline> courses, List<LessonDone> done) {
        Set<?> lessons = done.stream().map(LessonDone::lesson).collect(Collectors.toSet());
        return courses.stream()
                .filter(course -> !course.lessons().isEmpty())
                .map(course -> new CourseProgress(
                        course.id(),
                        course.code(),
                        course.title(),
                        (int) course.lessons().stream()
                                .filter(lesson -> lessons.contains(lesson.id()))
                                .count(),
                        course.lessons().size(),
                        course.bands().isEmpty() ? Kind.LAW : Kind.LANGUAGE))
                .toList();
    }

    /** In [0, 1]. */
    public double share() {
        return (double) done / of;
    }

    public boolean isComplete() {
        return done == of;
    }

    /** Whether a test has still to be passed before all of it is done. */
    public boolean lacksTest(LawStanding law) {
        return kind == Kind.LAW && law != LawStanding.PASSED;
    }
}
