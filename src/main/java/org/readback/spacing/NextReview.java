package org.readback.spacing;

import java.time.Duration;
import java.time.Instant;

/**
 * What a review leads to.
 *
 * @param card the state after it
 * @param interval until the next one, not below 0: one of the steps, or whole days of 24 hours in {@link Phase.Review}
 */
public record NextReview(CardState card, Duration interval) {

    public NextReview {
        if (interval.isNegative()) {
            throw new IllegalArgumentException("The interval must not be below 0: " + interval);
        }
    }

    /** When it is due, given when the review took place. */
    public Instant due(Instant reviewed) {
        return reviewed.plus(interval);
    }
}
