package org.readback.evidence;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.readback.account.AccountId;
import org.readback.assessment.Results;
import org.readback.bank.Origin;
import org.readback.battery.BatteryRuns;
import org.readback.course.LessonProgress;
import org.readback.requirement.Begun;
import org.readback.requirement.Evidence;
import org.readback.scenario.ScenarioResults;
import org.readback.training.Assignments;
import org.springframework.stereotype.Component;

/** What this installation found itself: finished tests, courses gone through, scenarios walked; and what is under way or was given to somebody. */
@Component
class Findings {
    private final Results results;
    private final LessonProgress lessons;
    private final BatteryRuns batteries;
    private final ScenarioResults scenarios;
    private final Assignments assignments;

    Findings(
            Results results,
            LessonProgress lessons,
            BatteryRuns batteries,
            ScenarioResults scenarios,
            Assignments assignments) {
        this.results = results;
        this.lessons = lessons;
        this.batteries = batteries;
        this.scenarios = scenarios;
        this.assignments = assignments;
    }

    /** Of one person. */
    record Found(List<Evidence> evidence, List<Begun> begun) {
        static final Found NOTHING = new Found(List.of(), List.of());

        private Found and(Found other) {
            return new Found(
                    Stream.concat(evidence.stream(), other.evidence.stream()).toList(),
                    Stream.concat(begun.stream(), other.begun.stream()).toList());
        }
    }

    /** Who did nothing is missing. */
    Map<AccountId, Found> of(Collection<AccountId> people) {
        var found = new HashMap<AccountId, Found>();
        results.of(people).stream()
                .filter(result -> result.origin() != Origin.PREVIEW)
                .forEach(result -> add(
                        found,
                        result.person(),
                        batteries.isPart(result.test()) ? Tested.part(result) : Tested.of(result)));
        results.running(people).forEach(running -> {
            if (!batteries.isPart(running.test())) add(found, running.person(), Tested.begun(running));
        });
        batteries.of(people).stream()
                .filter(run -> run.origin() != Origin.PREVIEW)
                .forEach(run -> add(found, run.person(), Composed.of(run)));
        scenarios.of(people).forEach(walk -> add(found, walk.person(), Walked.of(walk)));
        var courses = lessons.courses();
        lessons.done(people).forEach((person, done) -> add(found, person, Studied.of(courses, done)));
        lessons.begun(people).forEach((person, since) -> add(found, person, Studied.begun(since)));
        assignments.begun(people).forEach((person, begun) -> add(found, person, new Found(List.of(), begun)));
        return found;
    }

    private static void add(Map<AccountId, Found> found, AccountId person, Found more) {
        found.merge(person, more, Found::and);
    }
}
