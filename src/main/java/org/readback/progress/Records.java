package org.readback.progress;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readback.account.AccountId;
import org.readback.assessment.ResultSummary;
import org.readback.assessment.Results;
import org.readback.battery.BatteryRuns;
import org.readback.battery.RunSummary;
import org.readback.course.CourseOutline;
import org.readback.course.LessonDone;
import org.readback.course.LessonProgress;
import org.readback.evidence.LanguageGoals;
import org.readback.marking.MarkedWork;
import org.readback.marking.MarkedWorks;
import org.readback.practice.PracticeSummaries;
import org.readback.practice.PracticeSummary;
import org.readback.scenario.ScenarioResult;
import org.readback.scenario.ScenarioResults;
import org.springframework.stereotype.Component;

/** Puts lessons, results and answers of many people together, in a fixed number of queries; checks no permission. */
@Component
class Records {
    private final Results results;
    private final LessonProgress lessons;
    private final ProgressQueries queries;
    private final MarkedWorks works;
    private final Between between;

    Records(Results results, LessonProgress lessons, ProgressQueries queries, MarkedWorks works, Between between) {
        this.results = results;
        this.lessons = lessons;
        this.queries = queries;
        this.works = works;
        this.between = between;
    }

    /** What a post asks for, and what is done between lessons and tests. */
    @Component
    record Between(
            LanguageGoals requirements, PracticeSummaries practice, ScenarioResults scenarios, BatteryRuns batteries) {}

    Known of(Collection<AccountId> people) {
        return new Known(
                lessons.courses(),
                lessons.done(people),
                results.of(people).stream().collect(Collectors.groupingBy(ResultSummary::person)),
                works.of(people).stream().collect(Collectors.groupingBy(MarkedWork::person)),
                between.scenarios().of(people).stream().collect(Collectors.groupingBy(ScenarioResult::person)),
                between.requirements().of(people),
                between.practice().of(people),
                between.batteries(),
                between.batteries().of(people).stream().collect(Collectors.groupingBy(RunSummary::person)),
                queries.newestAnswers(people));
    }

    /** What was found out at once about some people. */
    record Known(
            List<CourseOutline> courses,
            Map<AccountId, List<LessonDone>> lessons,
            Map<AccountId, List<ResultSummary>> results,
            Map<AccountId, List<MarkedWork>> works,
            Map<AccountId, List<ScenarioResult>> scenarios,
            Map<AccountId, Map<String, Integer>> required,
            Map<AccountId, PracticeSummary> practice,
            BatteryRuns batteries,
            Map<AccountId, List<RunSummary>> runs,
            Map<AccountId, Instant> answers) {
        PersonRecord of(AccountId person) {
            List<ResultSummary> tests = results.getOrDefault(person, List.of()).stream()
                    .sorted(Comparator.comparing(ResultSummary::finishedAt).reversed())
                    .toList();
            List<LessonDone> done = lessons.getOrDefault(person, List.of());
            Map<String, Integer> asked = required.getOrDefault(person, Map.of());
            List<RunSummary> several = runs.getOrDefault(person, List.of());
            List<ResultSummary> alone = tests.stream()
                    .filter(test -> !batteries.isPart(test.test()))
                    .toList();
            return new PersonRecord(
                    SkillProfile.of(tests, asked.keySet(), several),
                    CourseProgress.of(courses, done),
                    alone,
                    several,
                    LawStanding.of(alone),
                    works.getOrDefault(person, List.of()),
                    scenarios.getOrDefault(person, List.of()),
                    asked,
                    practice.getOrDefault(person, PracticeSummary.NONE),
                    newest(person, tests, done));
        }

        private Optional<Instant> newest(AccountId person, List<ResultSummary> tests, List<LessonDone> done) {
            return Stream.of(
                            Stream.ofNullable(answers.get(person)),
                            tests.stream().map(ResultSummary::finishedAt),
                            done.stream().map(LessonDone::at))
                    .flatMap(each -> each)
                    .max(Comparator.naturalOrder());
        }
    }
}
