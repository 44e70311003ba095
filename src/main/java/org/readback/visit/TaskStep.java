package org.readback.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.readback.base.UserError;

/** How a task stands, or stood.
 *
 * @param owner who sees to it, at most 120 characters; empty if nobody yet
 * @param due the last day for it */
public record TaskStep(String owner, Optional<LocalDate> due, State state) {
    public static final int LONGEST_OWNER = 120;

    /** @throws UserError if the owner is too long: it comes from a form */
    public TaskStep {
        owner = owner.strip();
        if (owner.length() > LONGEST_OWNER) throw new UserError("visit.error.owner", LONGEST_OWNER);
    }

    /** Whether anything remains. */
    public enum State {
        OPEN,
        DONE
    }

    /** A step as it was taken.
     *
     * @param by by name */
    public record Taken(TaskStep step, String by, Instant at) {}
}
