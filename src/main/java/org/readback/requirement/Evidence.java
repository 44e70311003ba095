package org.readback.requirement;

import java.time.LocalDate;
import java.util.Optional;

/** Something that a person can show. It is never changed; it may be revoked, from a day on.
 *
 * @param id where it comes from and which one, such as {@code attempt:UUID}; the same for ever
 * @param on the day it was obtained
 * @param until the last day on which it is good, from its issuer; empty if nobody said
 * @param revokedOn from this day on it is not good; empty if it stands. What was never right (an attempt voided) is
 *     revoked on the day it was obtained
 * @param issuer who gave it: a person or an authority, as papers name it; empty for what this installation found itself */
public record Evidence(
        String id,
        Subject subject,
        LocalDate on,
        Optional<LocalDate> until,
        Optional<LocalDate> revokedOn,
        Measure measure,
        String issuer) {

    public Evidence {
        if (until.isPresent() && until.get().isBefore(on)) {
            throw new IllegalArgumentException("over before it began: " + id);
        }
    }

    /** Whether it existed and stood on that day, however old it was. */
    public boolean stands(LocalDate day) {
        return !on.isAfter(day)
                && revokedOn.filter(revoked -> !day.isBefore(revoked)).isEmpty();
    }
}
