package org.readback.psychometrics;

/**
 * Ability and how well it is known; also a normal prior, with its mean and standard deviation.
 *
 * @param theta ability in logits, finite
 * @param standardError standard deviation of the posterior in logits, finite and at least 0
 */
public record AbilityEstimate(double theta, double standardError) {

    /** What is assumed of a person nothing is known about, and of everybody when a test decides: N(0, 1). */
    public static final AbilityEstimate STANDARD = new AbilityEstimate(0, 1);

    public AbilityEstimate {
        if (!Double.isFinite(theta)) {
            throw new IllegalArgumentException("Theta must be finite: " + theta);
        }
        if (!(standardError >= 0 && Double.isFinite(standardError))) {
            throw new IllegalArgumentException("The standard error must be finite and at least 0: " + standardError);
        }
    }
}
