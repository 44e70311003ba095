package org.readback.draft;

/**
 * What is read after the answer, in Markdown; each may be blank.
 *
 * @param right after the full mark
 * @param partly after some of it
 * @param wrong after none of it
 * @param general after any answer
 */
public record DraftFeedback(String right, String partly, String wrong, String general) {
    public static final DraftFeedback EMPTY = new DraftFeedback("", "", "", "");
}
