package org.readback.scenario;

import java.util.Optional;
import java.util.stream.IntStream;
import org.readback.scenario.RunSheet.Asking;
import org.readback.scenes.Scenario;
import org.readback.scenes.Verdict;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Walks through the first scenario that ships, for tests; knows what is right. */
@Component
public class TestWalks {
    public static final ScenarioId SCENARIO = new ScenarioId("uf-03-s1");

    private final ScenarioRuns runs;
    private final ScenarioRows scenarios;
    private final JdbcClient jdbc;

    TestWalks(ScenarioRuns runs, ScenarioRows scenarios, JdbcClient jdbc) {
        this.runs = runs;
        this.scenarios = scenarios;
        this.jdbc = jdbc;
    }

    /** A walk of the trainee who is signed in, at its first scene. */
    public record Begun(ScenarioRunId run, String token) {}

    public Begun begin(Timing timing) {
        ScenarioRunId run = runs.start(SCENARIO, timing);
        if (runs.open(run).orElseThrow() instanceof RunSheet.Ready ready) runs.goOn(run, ready.token());
        return new Begun(run, ((Asking) runs.open(run).orElseThrow()).token());
    }

    public Scenario scenario() {
        return scenarios.all().stream()
                .filter(each -> each.id().equals(SCENARIO))
                .findFirst()
                .orElseThrow()
                .scenario();
    }

    /** Place of the first choice that is worth this. */
    public int choice(Asking asking, Verdict verdict) {
        var scene = scenario().scenes().stream()
                .filter(each -> each.title().equals(asking.scene().title()))
                .findFirst()
                .orElseThrow();
        return IntStream.range(0, scene.choices().size())
                .filter(place -> scene.choices().get(place).consequence().verdict() == verdict)
                .findFirst()
                .orElseThrow();
    }

    /** Decides so to the end. */
    public RunSheet.Finished finish(ScenarioRunId run, Verdict verdict) {
        while (true) {
            switch (runs.open(run).orElseThrow()) {
                case RunSheet.Ready ready -> runs.goOn(run, ready.token());
                case RunSheet.Told told -> runs.goOn(run, told.token());
                case Asking asking -> runs.decide(run, asking.token(), Optional.of(choice(asking, verdict)));
                case RunSheet.Finished finished -> {
                    return finished;
                }
            }
        }
    }

    /** As if the deadline of the scene had been so many seconds ago. */
    public void over(ScenarioRunId run, int seconds) {
        jdbc.sql("update scenario_run set deadline = clock_timestamp() - ? * interval '1 second' where run_id = ?")
                .params(seconds, run.runId())
                .update();
    }
}
