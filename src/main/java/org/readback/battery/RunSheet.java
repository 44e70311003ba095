package org.readback.battery;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.readback.assessment.AttemptId;
import org.readback.assessment.Remaining;
import org.readback.marking.WorkId;

/** The page of one run.
 *
 * @param person whose it is, by name
 * @param next the part that comes next or is going on; empty if the person has nothing more to do alone */
public record RunSheet(RunSummary summary, String person, List<PartSheet> parts, OptionalInt next) {
    public RunSheet {
        parts = List.copyOf(parts);
    }

    /** One part.
     *
     * @param position from 1
     * @param remaining of a work that was begun */
    public record PartSheet(
            int position,
            String name,
            PartState state,
            Optional<AttemptId> attempt,
            Optional<WorkId> work,
            Optional<Remaining> remaining) {}

    public RunId run() {
        return summary.run();
    }

    /** @param position from 1 */
    public PartSheet part(int position) {
        return parts.get(position - 1);
    }
}
