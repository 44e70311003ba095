package org.readback.visit;

import java.time.Instant;

/** What was frozen, in a list.
 *
 * @param number of its visit, from 1
 * @param sha256 in 64 lower case hexadecimal digits
 * @param by by name */
public record FreezeCard(FreezeId id, int number, String sha256, Count count, String by, Instant at) {

    /** People, and of them those ready and at risk on the day of the visit. */
    public record Count(int people, int ready, int atRisk) {
        public int notReady() {
            return people - ready - atRisk;
        }
    }

    /** The beginning of the digest, enough to tell freezes apart. */
    public String mark() {
        return sha256.substring(0, 12);
    }
}
