package org.readback.battery;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.readback.account.AccountId;
import org.readback.account.CurrentAccount;
import org.readback.account.Reach;
import org.readback.account.Role;
import org.readback.account.SignedIn;
import org.readback.assessment.Assessments;
import org.readback.assessment.AttemptId;
import org.readback.assessment.TestOffer;
import org.readback.bank.Origin;
import org.readback.base.UserError;
import org.readback.battery.Battery.Part;
import org.readback.battery.BatteryOffer.PartOffer;
import org.readback.battery.BatteryOffer.State;
import org.readback.battery.BatteryRows.Begun;
import org.readback.battery.BatteryRows.Run;
import org.readback.item.LanguageTag;
import org.readback.marking.WorkId;
import org.readback.marking.WorksInTests;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Taking tests of several parts. Whoever is signed in acts for themselves; the run of another person is refused with an
 * {@link AccessDeniedException}, as is one that does not exist. */
@Service
@Transactional
@PreAuthorize("hasRole('TRAINEE')")
public class Batteries {
    /** So that what is on its way when the clock stands at zero still arrives. */
    static final Duration GRACE = Duration.ofSeconds(10);

    private static final int LOOKED_AT = 100;
    private static final int SHOWN = 5;

    private final BatteryDesk desk;
    private final Assessments assessments;
    private final WorksInTests works;
    private final Reach reach;
    private final SignedIn signedIn;

    Batteries(BatteryDesk desk, Assessments assessments, WorksInTests works, Reach reach, SignedIn signedIn) {
        this.desk = desk;
        this.assessments = assessments;
        this.works = works;
        this.reach = reach;
        this.signedIn = signedIn;
    }

    /** Where a part goes on. */
    public sealed interface Place {
        record InTest(AttemptId attempt) implements Place {}

        record InTask(WorkId work) implements Place {}
    }

    /** Every battery, with what this person can do with it now. */
    public List<BatteryOffer> offers() {
        List<Run> mine = desk.rows().of(List.of(me()));
        return desk.files().current().stream()
                .map(version -> offer(version.battery(), mine))
                .toList();
    }

    private BatteryOffer offer(Battery battery, List<Run> mine) {
        List<Run> runs =
                mine.stream().filter(run -> run.battery().equals(battery.id())).toList();
        List<Optional<TestOffer>> tests = battery.parts().stream()
                .filter(part -> part instanceof Part.Test)
                .map(part -> assessments.offer(((Part.Test) part).test()))
                .toList();
        return new BatteryOffer(
                battery.id(),
                battery.title(),
                battery.summary(),
                battery.needed(),
                battery.parts().stream()
                        .map(part -> part(part, extraPercent(battery)))
                        .toList(),
                tests.stream().flatMap(Optional::stream).anyMatch(TestOffer::specimen),
                tests.stream().flatMap(Optional::stream).anyMatch(TestOffer::sound),
                runs.stream()
                        .filter(run -> run.endedAt().isEmpty())
                        .findFirst()
                        .<State>map(run -> new State.Running(run.id()))
                        .orElseGet(() -> state(battery, tests)),
                runs.stream()
                        .filter(run -> run.endedAt().isPresent())
                        .findFirst()
                        .map(desk::summary));
    }

    private PartOffer part(Part part, int extra) {
        return switch (part) {
            case Part.Test(String name, var test) -> {
                Duration time = assessments.offer(test).map(TestOffer::time).orElse(Duration.ZERO);
                yield new PartOffer(name, longer(time, extra), false);
            }
            case Part.Task task -> new PartOffer(task.name(), longer(task.time(), extra), true);
            case Part.Interview interview -> new PartOffer(interview.name(), interview.time(), true);
        };
    }

    private State state(Battery battery, List<Optional<TestOffer>> tests) {
        boolean hasTasks = battery.parts().stream()
                .allMatch(part -> !(part instanceof Part.Task task)
                        || works.task(task.task()).isPresent());
        if (!hasTasks || tests.stream().anyMatch(Optional::isEmpty)) return new State.Unavailable();
        Optional<Instant> from = tests.stream()
                .flatMap(Optional::stream)
                .map(TestOffer::state)
                .flatMap(state -> switch (state) {
                    case TestOffer.State.Waiting(Instant when) -> Stream.of(when);
                    case TestOffer.State.UsedUp(int _, int _, Instant when) -> Stream.of(when);
                    // what bars a part is said by its start, with what to do
                    case TestOffer.State.Barred _,
                            TestOffer.State.Open _,
                            TestOffer.State.Running _,
                            TestOffer.State.Unavailable _ -> Stream.<Instant>empty();
                })
                .max(Instant::compareTo);
        if (from.isPresent()) return new State.Waiting(from.get());
        return tests.stream()
                        .flatMap(Optional::stream)
                        .anyMatch(test -> test.state() instanceof TestOffer.State.Unavailable)
                ? new State.Unavailable()
                : new State.Open();
    }

    /** Begins a run; if this person has one going on, that one.
     *
     * @throws UserError if it may not be begun now */
    public RunId begin(BatteryId id) {
        AccountId me = me();
        var version = desk.files().current(id).orElseThrow(() -> new UserError("battery.start.unknown"));
        switch (offer(version.battery(), desk.rows().of(List.of(me))).state()) {
            case State.Running(RunId run) -> {
                return run;
            }
            case State.Waiting _ -> throw new UserError("battery.start.early");
            case State.Unavailable _ -> throw new UserError("battery.start.pool");
            case State.Open _ ->
                desk.rows()
                        .begin(
                                new RunId(UUID.randomUUID()),
                                me,
                                version,
                                Origin.REAL,
                                desk.rows().now());
        }
        // another window may have been faster: its run is the one
        return desk.rows().of(List.of(me)).stream()
                .filter(run -> run.battery().equals(id) && run.endedAt().isEmpty())
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** Starts the next part, or goes on with the one that is running: its time begins now.
     *
     * @param position of the part, from 1
     * @throws UserError if it is not its turn, or if the test of this part cannot be taken now */
    public Place start(RunId id, int position) {
        Run run = mine(id);
        Optional<Begun> begun = desk.rows().parts(id).stream()
                .filter(part -> part.position() == position)
                .findFirst();
        if (begun.isPresent()) return place(begun.get());
        Battery battery = desk.battery(run);
        int next =
                RunProgress.next(battery, desk.progress().states(run, battery)).orElse(0);
        if (next != position) throw new UserError("battery.start.order");
        switch (battery.parts().get(position - 1)) {
            case Part.Test(String _, var test) ->
                desk.rows()
                        .attempt(
                                id,
                                position,
                                assessments.start(test, LanguageTag.EN).attempt());
            case Part.Task task -> {
                Instant deadline = desk.rows().now().plus(longer(task.time(), extraPercent(battery)));
                WorkId work = works.begin(run.person(), task.task(), deadline.plus(GRACE));
                desk.rows().work(id, position, work, deadline);
            }
            case Part.Interview _ -> throw new UserError("battery.start.order");
        }
        return place(desk.rows().parts(id).getLast());
    }

    /** More time that this person has in tests; works of the same battery get it too. */
    private int extraPercent(Battery battery) {
        return battery.parts().stream()
                .filter(part -> part instanceof Part.Test)
                .flatMap(part -> assessments.offer(((Part.Test) part).test()).stream())
                .mapToInt(test -> test.rules().extraPercent())
                .max()
                .orElse(0);
    }

    private static Duration longer(Duration time, int percent) {
        return time.plus(time.multipliedBy(percent).dividedBy(100));
    }

    private static Place place(Begun begun) {
        return begun.work()
                .<Place>map(Place.InTask::new)
                .orElseGet(() -> new Place.InTest(begun.attempt().orElseThrow()));
    }

    /** The work of this part has no more time; what was saved is handed in. Nothing happens before its time. */
    public RunSheet close(RunId id) {
        Run run = mine(id);
        Instant now = desk.rows().now();
        desk.rows().parts(id).stream()
                .filter(part -> part.deadline()
                        .filter(deadline -> !now.isBefore(deadline))
                        .isPresent())
                .flatMap(part -> part.work().stream())
                .filter(work -> !works.standing(work).isEnded())
                .forEach(work -> works.endAt(work, now));
        desk.refresh(run);
        return desk.sheet(desk.rows().find(id).orElseThrow());
    }

    /** A run of one's own, or of somebody in one's reach; otherwise, or if it is unknown, empty. */
    @PreAuthorize("hasAnyRole('TRAINEE', 'SUPERVISOR', 'INSTRUCTOR')")
    public Optional<RunSheet> run(RunId id) {
        CurrentAccount viewer = signedIn.require();
        Optional<Run> found = desk.rows()
                .find(id)
                .filter(run -> run.person().equals(viewer.id())
                        || (!viewer.is(Role.TRAINEE) && reach.maySee(viewer, run.person())));
        found.ifPresent(desk::refresh);
        return found.flatMap(run -> desk.rows().find(run.id())).map(desk::sheet);
    }

    /** One's own runs, newest first. */
    @Transactional(readOnly = true)
    public List<RunSummary> mine() {
        var runs = new ArrayList<RunSummary>();
        desk.rows().of(List.of(me())).forEach(run -> runs.add(desk.summary(run)));
        return runs;
    }

    /** The newest runs of people in reach in which they have done their part, with their names; at most five. */
    @PreAuthorize("hasAnyRole('SUPERVISOR', 'INSTRUCTOR')")
    @Transactional(readOnly = true)
    public List<RunCard> recent() {
        CurrentAccount viewer = signedIn.require();
        return desk.rows().newest(LOOKED_AT).stream()
                .filter(run -> reach.maySee(viewer, run.person()))
                .limit(SHOWN)
                .map(run -> new RunCard(desk.name(run.person()), desk.summary(run)))
                .toList();
    }

    /** A run and whose it is, by name. */
    public record RunCard(String person, RunSummary run) {}

    /** Locks the row: other windows wait their turn. */
    private Run mine(RunId id) {
        return desk.rows()
                .lock(id)
                .filter(run -> run.person().equals(me()))
                .orElseThrow(() -> new AccessDeniedException("Not a run of this person"));
    }

    private AccountId me() {
        return signedIn.require().id();
    }
}
