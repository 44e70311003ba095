package org.readback.assessment;

/** Something of a pool that a test will suffer from.
 *
 * @param about the topic or duty; empty for the pool as a whole
 * @param have and {@code need}: numbers of items, which each kind explains */
public record PoolWarning(Kind kind, String pool, String about, int have, int need) {
    /** What is wrong; texts are named after it. */
    public enum Kind {
        /** Fewer items than the longest test asks. */
        SHORT,
        /** No form can be drawn at all. */
        NO_FORM,
        /** A topic has fewer items than its share of the longest test. */
        TOPIC,
        /** Items of a topic that the blueprint does not name: they are never asked. */
        STRAY,
        /** A duty has fewer than two items: one to ask and one to confirm with. */
        DUTY,
        /** Whoever answered the longest test has too few items left for a second one. */
        RETAKE,
        /** With no item shown to more than 25 % of the people, tests could have {@code have} items on average only. */
        CAP,
        /** Items that nobody has approved. */
        SPECIMEN,
        /** Items whose parameters are start values: what a simulation says is as good as they are. */
        START_VALUES
    }
}
