package org.readback.progress;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.readback.account.AccountId;
import org.readback.assessment.ResultSummary;
import org.readback.assessment.Results;
import org.springframework.stereotype.Component;

/** Puts lessons and results of many people together; checks no permission. */
@Component
class Records {
    private final Results results;
    private final CoursesDone lessons;

    Records(Results results, CoursesDone lessons) {
        this.results = results;
        this.lessons = lessons;
    }

    Known of(Collection<AccountId> people) {
        return new Known(
                lessons.none(),
                lessons.of(people),
                results.of(people).stream().collect(Collectors.groupingBy(ResultSummary::person)));
    }

    /** What was found out at once about some people.
     *
     * @param courses as of somebody who has done nothing */
    record Known(
            List<CourseProgress> courses,
            Map<AccountId, List<CourseProgress>> lessons,
            Map<AccountId, List<ResultSummary>> results) {
        PersonRecord of(AccountId person) {
            List<ResultSummary> tests = results.getOrDefault(person, List.of());
            return new PersonRecord(
                    SkillProfile.of(tests), lessons.getOrDefault(person, courses), tests, LawStanding.of(tests));
        }
    }
}
