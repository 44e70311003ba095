package org.readback.scenario;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.readback.scenario.DecisionRows.Decision;
import org.readback.scenes.Scenario;
import org.readback.scenes.Scene;

/** A walk of somebody of the staff: nothing of it is kept, and it may be begun anew as often as one likes. At its end it
 * says what else could have been done. */
public final class TryOut implements ScenarioWalk {
    private final StoredScenario stored;
    private final Timing timing;
    private final InstantSource clock;
    private final List<Decision> made = new ArrayList<>();
    private @Nullable String scene;
    private @Nullable Instant shownAt;

    TryOut(StoredScenario stored, Timing timing, InstantSource clock) {
        this.stored = stored;
        this.timing = timing;
        this.clock = clock;
        this.scene = stored.scenario().first().id();
    }

    /** The same from the beginning. */
    public TryOut again() {
        return new TryOut(stored, timing, clock);
    }

    @Override
    public RunSheet sheet() {
        Scenario scenario = stored.scenario();
        if (scene == null) return finished(scenario);
        if (shownAt != null) {
            return new RunSheet.Asking(
                    frame(), token(), Sheets.shown(scenario.scene(scene)), left(shownAt, scenario.scene(scene)));
        }
        return made.isEmpty()
                ? new RunSheet.Ready(frame(), token(), scenario.about())
                : new RunSheet.Told(frame(), token(), Sheets.step(scenario, made.getLast()));
    }

    private Optional<RunSheet.Clock> left(Instant since, Scene now) {
        if (timing == Timing.UNTIMED) return Optional.empty();
        Duration whole = Duration.ofSeconds(now.seconds());
        Duration left = whole.minus(Duration.between(since, clock.instant()));
        return Optional.of(new RunSheet.Clock(left.isNegative() ? Duration.ZERO : left, whole));
    }

    @Override
    public RunSheet goOn(String token) {
        if (scene != null && shownAt == null && token.equals(token())) shownAt = clock.instant();
        return sheet();
    }

    @Override
    public RunSheet decide(String token, Optional<Integer> choice) {
        if (scene == null || shownAt == null || !token.equals(token())) return sheet();
        Scenario scenario = stored.scenario();
        Duration time = Duration.between(shownAt, clock.instant());
        boolean isOver = timing == Timing.TIMED
                && time.compareTo(Duration.ofSeconds(scenario.scene(scene).seconds())) >= 0;
        if (choice.isEmpty() && !isOver) return sheet();
        var decision = new Decision(
                made.size() + 1, scene, choice, UUID.nameUUIDFromBytes(new byte[0]), (int) time.toMillis());
        made.add(decision);
        scene = scenario.scene(decision.scene()).after(choice).next();
        shownAt = null;
        return new RunSheet.Told(frame(), token(), Sheets.step(scenario, decision));
    }

    private RunSheet finished(Scenario scenario) {
        return new RunSheet.Finished(
                frame(),
                Sheets.tally(scenario, made),
                made.stream()
                        .map(decision -> Sheets.wholeStep(scenario, decision))
                        .toList(),
                true);
    }

    private RunSheet.Frame frame() {
        return new RunSheet.Frame(stored.id(), stored.scenario().title(), timing, stored.draft(), made.size());
    }

    /** A scene is met once, so its place on the way is enough; empty at the end. */
    private String token() {
        return scene == null ? "" : "try-" + made.size();
    }
}
