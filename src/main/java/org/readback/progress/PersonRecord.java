package org.readback.progress;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readback.assessment.ResultSummary;
import org.readback.battery.RunSummary;
import org.readback.marking.MarkedWork;
import org.readback.practice.PracticeSummary;
import org.readback.scenario.ScenarioResult;

/** Everything one person did and what it says.
 *
 * @param courses all that there are, begun or not
 * @param tests finished attempts that stand for themselves, newest first
 * @param batteries tests of several parts, newest first; raters may not have marked all of them
 * @param works marked by people, newest first
 * @param scenarios walked to an end, newest first
 * @param required what the person's post asks for, skill to band; empty where nothing is asked
 * @param practice between lessons and tests
 * @param lastActivity the newest answer, lesson or test; empty if there is none */
public record PersonRecord(
        List<SkillProfile> profile,
        List<CourseProgress> courses,
        List<ResultSummary> tests,
        List<RunSummary> batteries,
        LawStanding law,
        List<MarkedWork> works,
        List<ScenarioResult> scenarios,
        Map<String, Integer> required,
        PracticeSummary practice,
        Optional<Instant> lastActivity) {
    public PersonRecord {
        profile = List.copyOf(profile);
        courses = List.copyOf(courses);
        tests = List.copyOf(tests);
        batteries = List.copyOf(batteries);
        works = List.copyOf(works);
        scenarios = List.copyOf(scenarios);
        required = Map.copyOf(required);
    }

    /** How far a skill is from what the post asks for; empty if nothing is asked. */
    public Optional<Distance> distance(SkillProfile skill) {
        return Optional.ofNullable(required.get(skill.part())).map(band -> Distance.of(skill.now(), band));
    }

    /** Whether nothing is there yet: no test or scenario finished, no lesson done, no work marked, nothing practised. */
    public boolean isEmpty() {
        return tests.isEmpty()
                && batteries.isEmpty()
                && works.isEmpty()
                && scenarios.isEmpty()
                && practice.isEmpty()
                && courses.stream().allMatch(course -> course.done() == 0);
    }
}
