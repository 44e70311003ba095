package org.readback.psychometrics;

/**
 * An item of this test that has been answered.
 *
 * @param score share of the full score, in [0, 1]; "I don't know" is 0
 * @param effort a rapid guess counts as asked, and is left out of the estimate
 */
public record Answered(CandidateItem item, double score, Effort effort) {

    public Answered {
        Scores.requireShare(score);
    }

    /** An answer that was worked on. */
    public Answered(CandidateItem item, double score) {
        this(item, score, Effort.SOLUTION);
    }
}
