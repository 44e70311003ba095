package org.readback.psychometrics;

/** The one check of a score, shared by the records that carry one. */
final class Scores {

    private Scores() {}

    static void requireShare(double score) {
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("A score is a share of the full score, in [0, 1]: " + score);
        }
    }
}
