package org.readback.qti.reading;

/** Names in the attribute {@code class} by which what we wrote is known again; others pass over them. */
public final class Styles {

    /** A text that the item refers to. */
    public static final String PASSAGE = "item-passage";
    /** A running text with gaps or words to mark. */
    public static final String TEXT = "item-text";
    /** What an answer has to say. */
    public static final String POINTS = "item-points";
    /** Part of the right order earns part of the mark. */
    public static final String PARTIAL = "item-partial";

    /** How long a recording may be, with the number after it. */
    public static final String SECONDS = "item-seconds-";

    /** What is said in a sound, for after the answer. */
    public static final String TRANSCRIPT = "item-transcript";

    /** By which our own tests are known: their titles say nothing about the items. */
    public static final String TOOL = "Readback";

    private Styles() {}
}
