package org.readback.psychometrics;

/**
 * One response as far as ability is concerned: the model in force for the item when it was given, and what it earned.
 *
 * @param score share of the full score, in [0, 1]; "I don't know" is 0
 */
public record ScoredResponse(ResponseModel model, double score) {

    public ScoredResponse {
        Scores.requireShare(score);
    }
}
