package org.readback.psychometrics;

/**
 * One response to an item, beside what the person's other responses say of them.
 *
 * @param score share of the full score, in [0, 1]
 * @param ability by the other responses, in logits
 * @param option place of the option chosen, from 0, or {@link #NO_OPTION}
 */
public record MatchedResponse(double score, double ability, int option) {

    /** Nothing was chosen, or the item has no options. */
    public static final int NO_OPTION = -1;

    public MatchedResponse {
        Scores.requireShare(score);
        if (!Double.isFinite(ability) || option < NO_OPTION) {
            throw new IllegalArgumentException("Not an ability, or not an option: " + ability + ", " + option);
        }
    }
}
