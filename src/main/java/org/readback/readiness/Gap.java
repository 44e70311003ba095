package org.readback.readiness;

import java.time.LocalDate;
import java.util.Optional;
import org.readback.requirement.Cell;
import org.readback.requirement.Subject;
import org.readback.training.Target;

/** What one person lacks of one requirement.
 *
 * @param remedy work of this installation that leads there; empty where only people can settle it, such as driving or a
 *     paper
 * @param assignedUntil by when the remedy is to be done, if it was assigned and is not done yet; of several the soonest */
public record Gap(Subject subject, Cell cell, Optional<Target> remedy, Optional<LocalDate> assignedUntil) {

    /** How far from good it is: nothing at all weighs more than what was good once, and that more than what only falls
     * short. From 1 to 4. */
    int weight() {
        return switch (cell.state()) {
            case NOT_STARTED -> 4;
            case EXPIRED -> 3;
            case BEGUN, BELOW -> 2;
            case ENDS_SOON -> 1;
            case NOT_REQUIRED, WAIVED, ENDS_EARLY, MET ->
                throw new IllegalArgumentException("not a gap: " + cell.state());
        };
    }
}
