package org.readback;

import static org.readback.OwnershipCase.of;
import static org.readback.account.Role.INSTRUCTOR;
import static org.readback.account.Role.SUPERVISOR;
import static org.readback.account.Role.TRAINEE;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.readback.battery.Batteries;
import org.readback.battery.Interviews;
import org.readback.marking.Works;

/** The ways of asking for tests of several parts: those of another, and those of people out of reach. */
final class BatteryOwnership {
    private static final List<Integer> HALVES = Collections.nCopies(10, 1);

    static final List<OwnershipCase<?>> ALL = List.of(
            of(
                    Batteries.class,
                    "start(RunId, int)",
                    Set.of(TRAINEE),
                    (batteries, two) -> batteries.start(two.theirs().batteries().running(), 1)),
            of(
                    Batteries.class,
                    "close(RunId)",
                    Set.of(TRAINEE),
                    (batteries, two) -> batteries.close(two.theirs().batteries().running())),
            of(
                    Batteries.class,
                    "run(RunId)",
                    Set.of(TRAINEE, SUPERVISOR, INSTRUCTOR),
                    (batteries, two) -> batteries.run(two.theirs().batteries().ended())),
            of(
                    Interviews.class,
                    "open(RunId)",
                    Set.of(INSTRUCTOR),
                    (interviews, two) ->
                            interviews.open(two.theirs().batteries().ended())),
            of(
                    Interviews.class,
                    "rate(RunId, List, String)",
                    Set.of(INSTRUCTOR),
                    (interviews, two) ->
                            interviews.rate(two.theirs().batteries().ended(), HALVES, "")),
            of(
                    Works.class,
                    "at(WorkId)",
                    Set.of(TRAINEE),
                    (works, two) -> works.at(two.theirs().works().writing())));

    private BatteryOwnership() {}
}
