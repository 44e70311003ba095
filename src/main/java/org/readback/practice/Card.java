package org.readback.practice;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.readback.spacing.CardState;

/** Where a card stands.
 *
 * @param reviews so far
 * @param added when it was made
 * @param learnt what the last review left; empty for a new card */
record Card(UUID id, CardSubject subject, int reviews, Instant added, Optional<Learnt> learnt) {

    /** @param due in the phase of review the beginning of the day */
    record Learnt(CardState state, Instant reviewed, Instant due) {}

    boolean isNew() {
        return learnt.isEmpty();
    }

    Card after(CardState state, Instant reviewed, Instant due) {
        return new Card(id, subject, reviews + 1, added, Optional.of(new Learnt(state, reviewed, due)));
    }
}
