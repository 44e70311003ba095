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

    private static final double GROWTH = 0.05;

    public AbilityEstimate {
        if (!Double.isFinite(theta)) {
            throw new IllegalArgumentException("Theta must be finite: " + theta);
        }
        if (!(standardError >= 0 && Double.isFinite(standardError))) {
            throw new IllegalArgumentException("The standard error must be finite and at least 0: " + standardError);
        }
    }

    /**
     * This posterior as the prior of a later test on the same scale: people change, so its variance has grown by 0.05
     * logit^2 a month. Never above 1, what is assumed of somebody unknown; one that is above 1 already becomes 1. A test
     * that decides about a person does not use it: it starts from {@link #STANDARD}.
     *
     * @param months since the posterior, at least 0; parts of a month count
     */
    public AbilityEstimate after(double months) {
        if (!(months >= 0)) {
            throw new IllegalArgumentException("Months must be at least 0: " + months);
        }
        double variance = standardError * standardError + GROWTH * months;
        return new AbilityEstimate(theta, Math.sqrt(Math.min(1, variance)));
    }
}
