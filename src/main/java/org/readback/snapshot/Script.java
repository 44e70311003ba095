package org.readback.snapshot;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readback.item.RubricScale;

/** A text that somebody wrote, and what it was given.
 *
 * @param person as the snapshot has them
 * @param asked what was to be written; none of a task of a test, which is used again
 * @param parts one a field of the form; one without a label where there was none
 * @param given in the order of the ratings; by whom is not told
 * @param outcome 0 to 4 a scale, in steps of a half
 * @param way how several ratings became one, by its name */
public record Script(
        String id,
        String person,
        String task,
        int version,
        String title,
        Optional<Asked> asked,
        List<Part> parts,
        Instant handedInAt,
        List<Given> given,
        Map<RubricScale, Double> outcome,
        String way,
        Instant markedAt) {

    /** The task.
     *
     * @param points what has to be said
     * @param fewest and {@code most}: words wanted */
    public record Asked(String text, List<String> points, int fewest, int most) {}

    public record Part(String label, String text) {}

    /** By one rater.
     *
     * @param points 0 to 4 a scale */
    public record Given(Map<RubricScale, Integer> points, String remark) {}

    /** Of the outcome, over the scales. */
    public double total() {
        return outcome.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
