package org.readback.draft;

/**
 * An answer that somebody may type.
 *
 * @param id as {@link DraftOption#id()}
 * @param weight share of the mark, 0 to 1; with 0 it is a wrong answer that is listed to be told apart
 * @param feedback to this answer; may be blank
 */
public record DraftAnswer(String id, String text, Reading reading, double weight, String feedback) {

    public enum Reading {
        /** By the rules of its {@link DraftKey}. */
        WORDS,
        /** An asterisk stands for any signs or none; a backslash before it takes that meaning away. */
        WILDCARD
    }

    public DraftAnswer(String id, String text, double weight) {
        this(id, text, Reading.WORDS, weight, "");
    }
}
