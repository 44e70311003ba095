package org.readback.evidence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.readback.course.CourseId;
import org.readback.course.CourseOutline;
import org.readback.course.LessonDone;
import org.readback.evidence.Findings.Found;
import org.readback.requirement.Begun;
import org.readback.requirement.Evidence;
import org.readback.requirement.Measure;
import org.readback.requirement.Subject.Kind;

/** What lessons show: a course is gone through on the day on which the last of its lessons was. It is the course as it is
 * now: a lesson that is added to it has to be done as well. */
final class Studied {
    private Studied() {}

    static Found of(List<CourseOutline> courses, List<LessonDone> done) {
        Map<?, LessonDone> byLesson = done.stream()
                .collect(Collectors.toMap(LessonDone::lesson, Function.identity(), (first, later) -> first));
        var evidence = new ArrayList<Evidence>();
        var begun = new ArrayList<Begun>();
        for (CourseOutline course : courses) {
            List<Instant> days = course.lessons().stream()
                    .flatMap(lesson -> Optional.ofNullable(byLesson.get(lesson.id())).stream())
                    .map(LessonDone::at)
                    .sorted()
                    .toList();
            if (days.isEmpty()) continue;
            Subjects.of(Kind.COURSE, course.id().courseId()).ifPresent(of -> {
                begun.add(new Begun(of, Subjects.day(days.getFirst())));
                if (days.size() == course.lessons().size()) {
                    evidence.add(Evidences.ours("course:" + course.id(), of, days.getLast(), new Measure.Achieved()));
                }
            });
        }
        return new Found(evidence, begun);
    }

    /** @param since when each course was opened */
    static Found begun(Map<CourseId, Instant> since) {
        var begun = new ArrayList<Begun>();
        since.forEach((course, at) -> Subjects.of(Kind.COURSE, course.courseId())
                .ifPresent(of -> begun.add(new Begun(of, Subjects.day(at)))));
        return new Found(List.of(), begun);
    }
}
