package org.readback;

import static org.readback.OwnershipCase.of;
import static org.readback.account.Role.TRAINEE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readback.scenario.ScenarioRuns;

/** The ways of asking for another's walk through a scenario. */
final class ScenarioOwnership {
    static final List<OwnershipCase<?>> ALL = List.of(
            of(
                    ScenarioRuns.class,
                    "open(ScenarioRunId)",
                    Set.of(TRAINEE),
                    (runs, two) -> runs.open(two.theirs().walk().run())),
            of(
                    ScenarioRuns.class,
                    "goOn(ScenarioRunId, String)",
                    Set.of(TRAINEE),
                    (runs, two) -> runs.goOn(
                            two.theirs().walk().run(), two.theirs().walk().token())),
            of(
                    ScenarioRuns.class,
                    "decide(ScenarioRunId, String, Optional)",
                    Set.of(TRAINEE),
                    (runs, two) -> runs.decide(
                            two.theirs().walk().run(), two.theirs().walk().token(), Optional.of(0))));

    private ScenarioOwnership() {}
}
