package org.readback.qti;

/** Names in the attribute {@code class} by which what we wrote is known again; others pass over them. */
final class Styles {

    /** A text that the item refers to. */
    static final String PASSAGE = "item-passage";
    /** A running text with gaps or words to mark. */
    static final String TEXT = "item-text";
    /** What an answer has to say. */
    static final String POINTS = "item-points";
    /** Part of the right order earns part of the mark. */
    static final String PARTIAL = "item-partial";

    /** How long a recording may be, with the number after it. */
    static final String SECONDS = "item-seconds-";

    /** What is said in a sound, for after the answer. */
    static final String TRANSCRIPT = "item-transcript";

    private Styles() {}
}
