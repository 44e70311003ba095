package org.readback;

import static org.readback.OwnershipCase.act;
import static org.readback.OwnershipCase.of;
import static org.readback.account.Role.SUPERVISOR;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.readback.account.Role;
import org.readback.pack.PackId;
import org.readback.pack.Packs;
import org.readback.visit.FreezeId;
import org.readback.visit.Freezes;
import org.readback.visit.NewVisit;
import org.readback.visit.SampleId;
import org.readback.visit.SpotChecks;
import org.readback.visit.SpotResult;
import org.readback.visit.TaskId;
import org.readback.visit.TaskKind;
import org.readback.visit.TaskStep;
import org.readback.visit.VisitId;
import org.readback.visit.Visits;

/** Visits belong to who looks after the whole contingent. What is in a visit is unknown to everybody else, which the tests
 * of the module show for visits that there are. */
final class VisitOwnership {
    private static final Set<Role> NOBODY = Set.of();
    private static final UUID NONE = new UUID(0, 7);
    private static final VisitId VISIT = new VisitId(NONE);
    private static final FreezeId FREEZE = new FreezeId(NONE);
    private static final SampleId SAMPLE = new SampleId(NONE);
    private static final NewVisit PLAN = new NewVisit(LocalDate.of(2027, 5, 12), "A team", "To look");
    private static final TaskStep STEP = new TaskStep("", Optional.empty(), TaskStep.State.DONE);

    static final List<OwnershipCase<?>> ALL = List.of(
            act(
                    Visits.class,
                    "plan(ContingentId, NewVisit)",
                    Set.of(SUPERVISOR),
                    (visits, two) -> visits.plan(two.theirs().contingent(), PLAN)),
            of(Visits.class, "find(VisitId)", NOBODY, (visits, two) -> visits.find(VISIT)),
            act(Visits.class, "change(VisitId, NewVisit)", NOBODY, (visits, two) -> visits.change(VISIT, PLAN)),
            act(
                    Visits.class,
                    "add(VisitId, TaskKind, String, TaskStep)",
                    NOBODY,
                    (visits, two) -> visits.add(VISIT, TaskKind.ACTION, "Repair", STEP)),
            act(Visits.class, "step(TaskId, TaskStep)", NOBODY, (visits, two) -> visits.step(new TaskId(NONE), STEP)),
            act(Freezes.class, "freeze(VisitId)", NOBODY, (freezes, two) -> freezes.freeze(VISIT)),
            of(Freezes.class, "changes(VisitId)", NOBODY, (freezes, two) -> freezes.changes(VISIT)),
            of(Freezes.class, "find(FreezeId)", NOBODY, (freezes, two) -> freezes.find(FREEZE)),
            act(SpotChecks.class, "draw(FreezeId, int)", NOBODY, (spots, two) -> spots.draw(FREEZE, 3)),
            of(SpotChecks.class, "find(SampleId)", NOBODY, (spots, two) -> spots.find(SAMPLE)),
            act(
                    SpotChecks.class,
                    "enter(SampleId, AccountId, String, SpotResult)",
                    NOBODY,
                    (spots, two) -> spots.enter(SAMPLE, two.theirs().trainee(), "wounded", SpotResult.RIGHT)),
            of(
                    SpotChecks.class,
                    "print(SampleId, Locale)",
                    NOBODY,
                    (spots, two) -> spots.print(SAMPLE, Locale.ENGLISH)),
            of(Packs.class, "find(VisitId)", NOBODY, (packs, two) -> packs.find(VISIT)),
            act(Packs.class, "build(FreezeId, Locale)", NOBODY, (packs, two) -> packs.build(FREEZE, Locale.ENGLISH)),
            of(Packs.class, "job(VisitId)", NOBODY, (packs, two) -> packs.job(VISIT)),
            act(Packs.class, "stop(VisitId)", NOBODY, (packs, two) -> packs.stop(VISIT)),
            of(Packs.class, "fetch(PackId)", NOBODY, (packs, two) -> packs.fetch(new PackId(NONE))));

    private VisitOwnership() {}
}
