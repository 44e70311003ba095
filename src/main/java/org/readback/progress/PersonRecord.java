package org.readback.progress;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.readback.assessment.ResultSummary;
import org.readback.marking.MarkedWork;

/** Everything one person did and what it says.
 *
 * @param courses all that there are, begun or not
 * @param tests finished attempts, newest first
 * @param works marked by people, newest first
 * @param lastActivity the newest answer, lesson or test; empty if there is none */
public record PersonRecord(
        List<SkillProfile> profile,
        List<CourseProgress> courses,
        List<ResultSummary> tests,
        LawStanding law,
        List<MarkedWork> works,
        Optional<Instant> lastActivity) {
    public PersonRecord {
        profile = List.copyOf(profile);
        courses = List.copyOf(courses);
        tests = List.copyOf(tests);
        works = List.copyOf(works);
    }

    /** Whether nothing counts yet: no test finished, no lesson done, no work marked. */
    public boolean isEmpty() {
        return tests.isEmpty() && works.isEmpty() && courses.stream().allMatch(course -> course.done() == 0);
    }
}
