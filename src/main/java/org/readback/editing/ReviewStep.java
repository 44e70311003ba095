package org.readback.editing;

import java.time.Instant;

/** What happened to a text in review.
 *
 * @param by name of the person
 * @param words what they said; may be empty */
public record ReviewStep(Step step, String by, Instant at, String words) {
    /** The database holds the names. */
    public enum Step {
        SENT,
        TAKEN_BACK,
        RETURNED,
        APPROVED
    }
}
