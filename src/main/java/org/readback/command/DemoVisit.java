package org.readback.command;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readback.account.AccountId;
import org.readback.account.WorkAs;
import org.readback.base.Centre;
import org.readback.contingent.ContingentCard;
import org.readback.contingent.ContingentId;
import org.readback.contingent.Contingents;
import org.readback.contingent.Member;
import org.readback.pack.Packs;
import org.readback.visit.FreezeId;
import org.readback.visit.Freezes;
import org.readback.visit.NewVisit;
import org.readback.visit.SampleId;
import org.readback.visit.SpotChecks;
import org.readback.visit.SpotResult;
import org.readback.visit.Task;
import org.readback.visit.TaskKind;
import org.readback.visit.TaskStep;
import org.readback.visit.VisitId;
import org.readback.visit.Visits;
import org.springframework.stereotype.Component;

/** A visit in some weeks: part of its checklist is done, some texts were marked before it was frozen once, people were
 * drawn and some of them asked, and a pack was built. */
@Component
class DemoVisit {
    private static final int DAYS_AHEAD = 24;
    private static final int DONE = 9;
    private static final int ASKED = 4;
    private static final int WRITERS = 18;
    private static final List<String> OWNERS = List.of("Maj. D. Kasymova", "Capt. M. Ospanov", "Sgt. A. Demo");

    private final Visits visits;
    private final Freezes freezes;
    private final SpotChecks spots;
    private final Packs packs;
    private final Around around;

    /** In whose name, and when. */
    @Component("demoVisitAround")
    record Around(WorkAs workAs, Clock clock, Contingents contingents, DemoWorks works) {}

    DemoVisit(Visits visits, Freezes freezes, SpotChecks spots, Packs packs, Around around) {
        this.visits = visits;
        this.freezes = freezes;
        this.spots = spots;
        this.packs = packs;
        this.around = around;
    }

    /** To the contingent of this name, if the supervisor has it and there is no visit yet. */
    void plan(AccountId supervisor, String contingent) {
        around.workAs().person(supervisor, () -> {
            if (visits.mine().isEmpty()) {
                visits.contingents().stream()
                        .filter(card -> card.name().equals(contingent))
                        .map(ContingentCard::id)
                        .findFirst()
                        .ifPresent(this::plan);
            }
            return supervisor;
        });
    }

    private void plan(ContingentId contingent) {
        LocalDate day = Centre.today(around.clock()).plusDays(DAYS_AHEAD);
        VisitId visit = visits.plan(
                contingent,
                new NewVisit(
                        day,
                        "Assessment and advisory team, 4 people",
                        "Assessment before the deployment: training, language, conduct, documents"));
        tick(visit, day);
        around.works()
                .mark(around.contingents().roster(contingent).orElseThrow().members().stream()
                        .limit(WRITERS)
                        .map(Member::account)
                        .toList());
        FreezeId freeze = freezes.freeze(visit).id();
        ask(spots.draw(freeze, 8));
        visits.add(
                visit,
                TaskKind.ACTION,
                "Repeat first aid with those whose certificate ends before the deployment does",
                new TaskStep(OWNERS.getLast(), Optional.of(day.plusDays(14)), TaskStep.State.OPEN));
        packs.establish(visit, Locale.ENGLISH);
    }

    private void tick(VisitId visit, LocalDate day) {
        List<Task> tasks = visits.find(visit).orElseThrow().tasks(TaskKind.CHECK);
        for (int i = 0; i < tasks.size(); i++) {
            visits.step(
                    tasks.get(i).id(),
                    new TaskStep(
                            OWNERS.get(i % OWNERS.size()),
                            Optional.of(day.minusDays(DAYS_AHEAD / 2 + 4 - i)),
                            i < DONE ? TaskStep.State.DONE : TaskStep.State.OPEN));
        }
    }

    private void ask(SampleId sample) {
        int answer = 0;
        for (var person : spots.find(sample).orElseThrow().people().subList(0, ASKED)) {
            for (String question : person.questions()) {
                spots.enter(
                        sample, person.person(), question, answer++ % 5 == 3 ? SpotResult.PARTLY : SpotResult.RIGHT);
            }
        }
    }
}
