package org.readback.scenario;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.readback.account.AccountId;
import org.readback.base.ForModules;
import org.readback.course.LessonId;
import org.readback.scenario.WalkRows.Run;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finished walks of people, for other modules. */
@Service
@ForModules
@Transactional(readOnly = true)
public class ScenarioResults {
    private final WalkRows runs;
    private final ScenarioRows scenarios;

    ScenarioResults(WalkRows runs, ScenarioRows scenarios) {
        this.runs = runs;
        this.scenarios = scenarios;
    }

    /** Newest first; those of scenarios that are no longer in use are left out. */
    public List<ScenarioResult> of(Collection<AccountId> people) {
        if (people.isEmpty()) return List.of();
        Map<ScenarioId, LessonId> lessons =
                scenarios.all().stream().collect(Collectors.toMap(StoredScenario::id, StoredScenario::lesson));
        return runs.of(people).stream()
                .flatMap(run -> result(run, lessons).stream())
                .toList();
    }

    private Optional<ScenarioResult> result(Run run, Map<ScenarioId, LessonId> lessons) {
        WalkRows.Ended ended = run.ended();
        LessonId lesson = lessons.get(run.plan().version().id());
        if (ended == null || lesson == null) return Optional.empty();
        var walked = new ScenarioResult.Walked(
                run.plan().version().id(),
                scenarios.version(run.plan().version()).title(),
                run.plan().timing(),
                run.plan().origin());
        return Optional.of(new ScenarioResult(
                run.id(), run.person(), walked, lesson, ended.at(), ended.points(), ended.most(), ended.passed()));
    }
}
