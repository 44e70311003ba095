package org.readback.psychometrics;

/** The one check of a score, shared by all that carry or take one. */
final class Scores {

    private Scores() {}

    static void requireShare(double score) {
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("A score is a share of the full score, in [0, 1]: " + score);
        }
    }

    /** Points as a share of the full score. */
    static double share(int points, int full) {
        if (points < 0 || points > full) {
            throw new IllegalArgumentException("Points must be from 0 to " + full + ": " + points);
        }
        return (double) points / full;
    }
}
