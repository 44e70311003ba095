package org.readback.item;

/**
 * A stretch of the difference between what was typed and what was expected, in reading order: letters of one answer, or
 * whole words of a dictation, each with a space after it. All {@code given} in a row are what was typed.
 *
 * @param given empty if something is missing
 * @param expected empty if something is too much
 */
public record Difference(Kind kind, String given, String expected) {

    /** How the two differ here. */
    public enum Kind {
        SAME,
        MISSING,
        EXTRA,
        CHANGED,
        /** A word with one slip; in dictations only. */
        SLIP
    }
}
