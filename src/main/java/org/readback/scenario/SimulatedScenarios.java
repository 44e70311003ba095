package org.readback.scenario;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.readback.account.AccountId;
import org.readback.bank.Origin;
import org.readback.base.ForModules;
import org.readback.scenario.DecisionRows.Decision;
import org.readback.scenario.ScenarioRows.Version;
import org.readback.scenario.WalkRows.Plan;
import org.readback.scenes.Scene;
import org.readback.scenes.Tally;
import org.readback.scenes.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Walks of made-up people, for the demonstration; kept with origin SIMULATED. */
@Service
@ForModules
@Transactional
public class SimulatedScenarios {
    private static final double SLOWEST = 0.9;

    private final ScenarioShelf shelf;
    private final WalkRows runs;
    private final DecisionRows decisions;

    SimulatedScenarios(ScenarioShelf shelf, WalkRows runs, DecisionRows decisions) {
        this.shelf = shelf;
        this.runs = runs;
        this.decisions = decisions;
    }

    /** The scenarios that can be walked, in the order of the files. */
    @Transactional(readOnly = true)
    public List<ScenarioId> open() {
        return shelf.open().stream().map(StoredScenario::id).toList();
    }

    /** A walk of the past against the clock. The same arguments give the same walk.
     *
     * @param skill share of the scenes in which the person decides rightly, in [0, 1]
     * @throws IllegalArgumentException if there is no such scenario here */
    public ScenarioRunId walk(AccountId person, ScenarioId id, double skill, Instant at, RandomGenerator random) {
        StoredScenario stored =
                shelf.open(id).orElseThrow(() -> new IllegalArgumentException("No such scenario: " + id));
        var run = new ScenarioRunId(new UUID(random.nextLong(), random.nextLong()));
        var made = new ArrayList<Decision>();
        Duration taken = Duration.ZERO;
        String next = stored.scenario().first().id();
        while (next != null) {
            Scene scene = stored.scenario().scene(next);
            int milliseconds = (int) (1000 * scene.seconds() * random.nextDouble(1 - SLOWEST, SLOWEST));
            Optional<Integer> choice = Optional.of(choice(scene, random.nextDouble() < skill, random));
            made.add(new Decision(
                    made.size() + 1, next, choice, new UUID(random.nextLong(), random.nextLong()), milliseconds));
            taken = taken.plusMillis(milliseconds);
            next = scene.after(choice).next();
        }
        Tally tally = Sheets.tally(stored.scenario(), made);
        runs.insert(
                person,
                run,
                new Plan(new Version(id, stored.number()), Origin.SIMULATED, Timing.TIMED, 1),
                at,
                new WalkRows.Ended(at.plus(taken), tally.points(), tally.most(), tally.isPassed()));
        made.forEach(decision -> decisions.add(run, decision));
        return run;
    }

    private static int choice(Scene scene, boolean isRight, RandomGenerator random) {
        var places = new ArrayList<Integer>();
        for (int place = 0; place < scene.choices().size(); place++) {
            Verdict verdict = scene.choices().get(place).consequence().verdict();
            if ((verdict == Verdict.RIGHT) == isRight) places.add(place);
        }
        return places.isEmpty() ? 0 : places.get(random.nextInt(places.size()));
    }
}
