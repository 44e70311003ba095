package org.readback.scenario;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.readback.account.AccountId;
import org.readback.account.SignedIn;
import org.readback.bank.Origin;
import org.readback.base.UserError;
import org.readback.scenario.DecisionRows.Decision;
import org.readback.scenario.ScenarioRows.Version;
import org.readback.scenario.WalkRows.Current;
import org.readback.scenario.WalkRows.Plan;
import org.readback.scenario.WalkRows.Run;
import org.readback.scenes.Scenario;
import org.readback.scenes.Scene;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Walks of trainees through scenarios. A person has one open walk a scenario; it goes on where it was, also in another
 * window and after the server was killed. A decision that comes after the deadline is none in time. */
@Service
@Transactional
@PreAuthorize("hasRole('TRAINEE')")
public class ScenarioRuns {
    /** For the way from the browser to here. */
    static final Duration GRACE = Duration.ofSeconds(2);

    private static final double MOST_FACTOR = 4;

    private final SignedIn signedIn;
    private final ScenarioShelf shelf;
    private final WalkRows rows;
    private final DecisionRows decisions;
    private final Tools tools;

    ScenarioRuns(SignedIn signedIn, ScenarioShelf shelf, WalkRows rows, DecisionRows decisions, Tools tools) {
        this.signedIn = signedIn;
        this.shelf = shelf;
        this.rows = rows;
        this.decisions = decisions;
        this.tools = tools;
    }

    /** The scenarios that may be walked here, and how this person stands with them. */
    @Transactional(readOnly = true)
    public List<ScenarioCard> cards() {
        List<Run> runs = rows.of(List.of(me()));
        return shelf.open().stream().map(scenario -> card(scenario, runs)).toList();
    }

    /** Empty if there is no such scenario here. */
    @Transactional(readOnly = true)
    public Optional<ScenarioCard> card(ScenarioId id) {
        return shelf.open(id).map(scenario -> card(scenario, rows.of(List.of(me()))));
    }

    private ScenarioCard card(StoredScenario scenario, List<Run> all) {
        List<Run> runs = all.stream()
                .filter(run -> run.plan().version().id().equals(scenario.id()))
                .toList();
        return new ScenarioCard(
                scenario.id(),
                scenario.scenario().title(),
                scenario.scenario().about(),
                new ScenarioCard.Lesson(
                        scenario.lesson(), shelf.title(scenario.lesson()).orElseThrow()),
                scenario.scenario().scenes().size(),
                scenario.draft(),
                new ScenarioCard.Walks(
                        runs.stream()
                                .filter(run -> run.current() != null)
                                .map(Run::id)
                                .findFirst(),
                        runs.stream().flatMap(run -> ended(run).stream()).toList()));
    }

    private static Optional<ScenarioCard.Walk> ended(Run run) {
        return Optional.ofNullable(run.ended())
                .map(ended -> new ScenarioCard.Walk(
                        run.id(), ended.at(), run.plan().timing(), ended.points(), ended.most(), ended.passed()));
    }

    /** Begins a walk, or goes on with the open one, which keeps its timing.
     *
     * @throws UserError if there is no such scenario here */
    public ScenarioRunId start(ScenarioId id, Timing timing) {
        StoredScenario scenario = shelf.open(id).orElseThrow(() -> new UserError("scenario.gone"));
        Optional<Run> open = rows.open(me(), id);
        if (open.isPresent()) return open.get().id();
        double factor = Optional.ofNullable(tools.factors().getIfAvailable())
                .map(factors -> factors.of(me()))
                .orElse(1.0);
        var plan =
                new Plan(new Version(id, scenario.number()), Origin.REAL, timing, Math.clamp(factor, 1, MOST_FACTOR));
        rows.start(
                me(),
                new ScenarioRunId(UUID.randomUUID()),
                plan,
                scenario.scenario().first().id());
        return rows.open(me(), id).orElseThrow().id();
    }

    /** Where this person stands; a scene whose time is over is decided by that. Empty if there is no such walk of
     * theirs. */
    public Optional<RunSheet> open(ScenarioRunId id) {
        return rows.lock(me(), id).map(run -> sheet(settled(run)));
    }

    /** What follows comes on the screen, and its clock runs. The same token again, or an old one, changes nothing. */
    public Optional<RunSheet> goOn(ScenarioRunId id, String token) {
        return rows.lock(me(), id).map(run -> {
            Current current = run.current();
            if (current == null || current.shownAt() != null || !isOf(current, token)) return sheet(settled(run));
            return sheet(rows.show(id, seconds(run.plan(), scene(run, current))));
        });
    }

    private static @Nullable Double seconds(Plan plan, Scene scene) {
        return plan.timing() == Timing.TIMED ? Double.valueOf(scene.seconds() * plan.factor()) : null;
    }

    /** Saves a decision and says what came of it. The same token again tells what came of the first; an old one changes
     * nothing and gives where the walk is now.
     *
     * @param choice place from 0; empty: the clock of the screen ran out, which counts if that of the database did
     * @return empty if there is no such walk of theirs */
    public Optional<RunSheet> decide(ScenarioRunId id, String token, Optional<Integer> choice) {
        return rows.lock(me(), id).map(run -> {
            Current current = run.current();
            if (current == null || current.shownAt() == null || !isOf(current, token)) return told(run, token);
            Instant now = rows.now();
            if (choice.isEmpty() && !isOver(current, now)) return sheet(run);
            save(run, current, isOver(current, now.minus(GRACE)) ? Optional.empty() : choice, now);
            return told(again(run), token);
        });
    }

    private static boolean isOver(Current current, Instant at) {
        Instant deadline = current.deadline();
        return deadline != null && !at.isBefore(deadline);
    }

    /** What a saved decision with this token came to, or where the walk is. */
    private RunSheet told(Run run, String token) {
        Scenario scenario = tools.scenarios().version(run.plan().version());
        List<Decision> made = decisions.of(run.id());
        return made.stream()
                .filter(decision -> decision.nonce().toString().equals(token))
                .findFirst()
                .<RunSheet>map(decision -> new RunSheet.Told(
                        frame(run, scenario, decision.position()), next(run), Sheets.step(scenario, decision)))
                .orElseGet(() -> sheet(settled(run)));
    }

    private static String next(Run run) {
        return Optional.ofNullable(run.current())
                .map(current -> current.nonce().toString())
                .orElse("");
    }

    private void save(Run run, Current current, Optional<Integer> choice, Instant now) {
        Scenario scenario = tools.scenarios().version(run.plan().version());
        Instant shown = Optional.ofNullable(current.shownAt()).orElse(now);
        Instant until = choice.isEmpty() && current.deadline() != null ? current.deadline() : now;
        String next = scenario.scene(current.scene()).after(choice).next();
        List<Decision> before = decisions.of(run.id());
        decisions.add(run.id(), new Decision(before.size() + 1, current.scene(), choice, current.nonce(), (int)
                Math.clamp(Duration.between(shown, until).toMillis(), 0, Integer.MAX_VALUE)));
        if (next != null) rows.next(run.id(), next);
        else rows.finish(run.id(), Sheets.tally(scenario, decisions.of(run.id())));
    }

    /** A scene whose time is over and that nobody decided is decided by that. */
    private Run settled(Run run) {
        Current current = run.current();
        Instant now = rows.now();
        if (current == null || !isOver(current, now.minus(GRACE))) return run;
        save(run, current, Optional.empty(), now);
        return again(run);
    }

    private Run again(Run run) {
        return rows.lock(me(), run.id()).orElseThrow();
    }

    private RunSheet sheet(Run run) {
        Scenario scenario = tools.scenarios().version(run.plan().version());
        List<Decision> made = decisions.of(run.id());
        RunSheet.Frame frame = frame(run, scenario, made.size());
        Current current = run.current();
        if (current == null) return finished(run, scenario, made);
        String token = current.nonce().toString();
        if (current.shownAt() != null) {
            return new RunSheet.Asking(frame, token, Sheets.shown(scene(run, current)), clock(current));
        }
        return made.isEmpty()
                ? new RunSheet.Ready(frame, token, scenario.about())
                : new RunSheet.Told(frame, token, Sheets.step(scenario, made.getLast()));
    }

    private RunSheet.Frame frame(Run run, Scenario scenario, int decided) {
        ScenarioId id = run.plan().version().id();
        boolean isDraft = shelf.open(id).map(StoredScenario::draft).orElse(false);
        return new RunSheet.Frame(id, scenario.title(), run.plan().timing(), isDraft, decided);
    }

    private Optional<RunSheet.Clock> clock(Current current) {
        if (current.deadline() == null || current.shownAt() == null) return Optional.empty();
        Duration left = Duration.between(rows.now(), current.deadline());
        return Optional.of(new RunSheet.Clock(
                left.isNegative() ? Duration.ZERO : left, Duration.between(current.shownAt(), current.deadline())));
    }

    private RunSheet finished(Run run, Scenario scenario, List<Decision> made) {
        boolean isTold = rows.of(List.of(run.person())).stream()
                        .filter(other -> other.ended() != null)
                        .filter(other -> other.plan()
                                .version()
                                .id()
                                .equals(run.plan().version().id()))
                        .count()
                > 1;
        return new RunSheet.Finished(
                frame(run, scenario, made.size()),
                Sheets.tally(scenario, made),
                made.stream()
                        .map(decision ->
                                isTold ? Sheets.wholeStep(scenario, decision) : Sheets.step(scenario, decision))
                        .toList(),
                isTold);
    }

    private Scene scene(Run run, Current current) {
        return tools.scenarios().version(run.plan().version()).scene(current.scene());
    }

    private static boolean isOf(Current current, String token) {
        return current.nonce().toString().equals(token);
    }

    private AccountId me() {
        return signedIn.require().id();
    }

    /** Versions, and who gets more time. */
    @Component
    record Tools(ScenarioRows scenarios, ObjectProvider<TimeFactor> factors) {}
}
