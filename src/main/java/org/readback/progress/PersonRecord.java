package org.readback.progress;

import java.util.List;
import org.readback.assessment.ResultSummary;

/** Everything one person did and what it says.
 *
 * @param courses all that there are, begun or not
 * @param tests finished attempts, newest first */
public record PersonRecord(
        List<SkillProfile> profile, List<CourseProgress> courses, List<ResultSummary> tests, LawStanding law) {
    public PersonRecord {
        profile = List.copyOf(profile);
        courses = List.copyOf(courses);
        tests = List.copyOf(tests);
    }

    /** Whether nothing was done yet. */
    public boolean isEmpty() {
        return tests.isEmpty() && courses.stream().allMatch(course -> course.done() == 0);
    }
}
