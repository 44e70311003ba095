package org.readback.bank;

/** What was decided about a version whose key was found wrong after people had answered it. */
public sealed interface Ruling {
    /** Its answers count no more. */
    record Withdrawn() implements Ruling {}

    /** Its answers are marked by the key of another version.
     *
     * @param version with the same places to answer in */
    record JudgedBy(ItemVersionId version) implements Ruling {}
}
