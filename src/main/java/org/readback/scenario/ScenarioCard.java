package org.readback.scenario;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.readback.base.LocalText;
import org.readback.course.LessonId;

/** A scenario and how a person stands with it.
 *
 * @param lesson to which it belongs, with its title
 * @param scenes how many there are; not all are on one way */
public record ScenarioCard(
        ScenarioId id, LocalText title, LocalText about, Lesson lesson, int scenes, boolean draft, Walks walks) {
    /** Where the rules are taught. */
    public record Lesson(LessonId id, LocalText title) {}

    /** @param open one that was begun
     * @param finished newest first */
    public record Walks(Optional<ScenarioRunId> open, List<Walk> finished) {
        public Walks {
            finished = List.copyOf(finished);
        }
    }

    /** A finished walk.
     *
     * @param most points that there were on the way that was taken */
    public record Walk(ScenarioRunId run, Instant at, Timing timing, int points, int most, boolean passed) {}

    /** Whether some walk against the clock was passed. */
    public boolean isPassed() {
        return walks.finished().stream().anyMatch(walk -> walk.passed() && walk.timing() == Timing.TIMED);
    }
}
