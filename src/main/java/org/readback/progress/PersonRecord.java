package org.readback.progress;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.readback.assessment.ResultSummary;

/** Everything one person did and what it says.
 *
 * @param courses all that there are, begun or not
 * @param tests finished attempts, newest first
 * @param lastActivity the newest answer, lesson or test; empty if there is none */
public record PersonRecord(
        List<SkillProfile> profile,
        List<CourseProgress> courses,
        List<ResultSummary> tests,
        LawStanding law,
        Optional<Instant> lastActivity) {
    public PersonRecord {
        profile = List.copyOf(profile);
        courses = List.copyOf(courses);
        tests = List.copyOf(tests);
    }

    /** Whether nothing counts yet: no test finished, no lesson done. */
    public boolean isEmpty() {
        return tests.isEmpty() && courses.stream().allMatch(course -> course.done() == 0);
    }
}
