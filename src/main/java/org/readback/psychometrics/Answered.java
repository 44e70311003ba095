package org.readback.psychometrics;

/**
 * An item of this test that has been answered.
 *
 * @param score share of the full score, in [0, 1]; "I don't know" is 0
 */
public record Answered(CandidateItem item, double score) {

    public Answered {
        Scores.requireShare(score);
    }
}
