package org.readback.scenario;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readback.base.LocalText;
import org.readback.scenes.DutyMark;
import org.readback.scenes.Sketch;
import org.readback.scenes.Spoken;
import org.readback.scenes.Tally;
import org.readback.scenes.Verdict;

/** Where somebody stands in a scenario. Nothing of a later scene is in it. */
public sealed interface RunSheet {
    Frame frame();

    /** @param title of the scenario
     * @param decided decisions made so far */
    record Frame(ScenarioId scenario, LocalText title, Timing timing, boolean draft, int decided) {}

    /** Before the first scene: no clock runs.
     *
     * @param token goes back with the wish to go on: the same one counts once */
    record Ready(Frame frame, String token, LocalText about) implements RunSheet {}

    /** In a scene.
     *
     * @param token goes back with the decision: the same one counts once
     * @param clock empty if none runs */
    record Asking(Frame frame, String token, Shown scene, Optional<Clock> clock) implements RunSheet {}

    /** A scene as far as it is shown before the decision. */
    record Shown(
            LocalText title,
            LocalText text,
            @Nullable Spoken sound,
            @Nullable Sketch sketch,
            List<LocalText> choices) {
        public Shown {
            choices = List.copyOf(choices);
        }
    }

    /** @param left not under 0
     * @param whole what the scene gives this person */
    record Clock(Duration left, Duration whole) {}

    /** A decision was saved: what came of it. The clock of what follows does not run yet.
     *
     * @param token of what follows */
    record Told(Frame frame, String token, Step step) implements RunSheet {}

    /** One decision with what came of it.
     *
     * @param scene its title
     * @param choice empty: time ran out
     * @param time since the scene came on the screen
     * @param others what else could have been done; empty as long as that is not told */
    record Step(LocalText scene, Optional<LocalText> choice, Duration time, Worth worth, List<Other> others) {
        public Step {
            others = List.copyOf(others);
        }
    }

    /** What came of a decision and why. */
    record Worth(Verdict verdict, LocalText happens, LocalText rule, String source, Optional<DutyMark> duty) {}

    /** A choice that was not taken. */
    record Other(LocalText choice, Worth worth) {}

    /** At the end.
     *
     * @param steps in the order of the walk
     * @param othersTold whether the steps say what else could have been done: from the second finished walk on */
    record Finished(Frame frame, Tally tally, List<Step> steps, boolean othersTold) implements RunSheet {
        public Finished {
            steps = List.copyOf(steps);
        }
    }
}
