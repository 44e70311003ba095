package org.readback.analysis;

/**
 * Something an author should look at.
 *
 * @param subject the option, the gap and option, or the group it is about; empty where it is about the item
 * @param value the figure behind it, in its own unit
 */
public record ItemFlag(Kind kind, String subject, double value) {

    /** What is the matter; the most urgent first. The database holds the names. */
    public enum Kind {
        /** The ablest choose a distractor more often than the key. Value: how many times as often, at least 1. */
        KEY_DOUBTED,
        /** People became better at it without becoming abler. Value: by how much of the full score. */
        LEAK,
        /** Harder for a group than for equally able others. Value: delta, at most -1. */
        HARDER_FOR_GROUP,
        /** Easier for a group than for equally able others. Value: delta, at least 1. */
        EASIER_FOR_GROUP,
        /** Does not tell the able from the less able. Value: the correlation. */
        WEAK,
        /** Harder or easier than its parameters say. Value: z. */
        DRIFT,
        /** Two bands or more away from its author's. Value: the measured band. */
        OTHER_BAND,
        /** Responses are more erratic than the model says. Value: the larger mean square. */
        ERRATIC,
        /** Responses are more regular than the model says. Value: the smaller mean square. */
        TOO_REGULAR,
        /** Hardly anybody is right. Value: facility. */
        TOO_HARD,
        /** Nearly everybody is right. Value: facility. */
        TOO_EASY,
        /** Nobody chose an option. Value: the number of responses. */
        OPTION_UNUSED
    }
}
