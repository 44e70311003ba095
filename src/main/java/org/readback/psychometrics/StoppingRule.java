package org.readback.psychometrics;

/**
 * When enough has been asked: the minimum is reached and one band is probable enough or ability precise enough; or the
 * maximum is reached.
 *
 * <p>Pass or fail with an error of alpha is the rule of two bands at {@code 1 - alpha}: it ends when {@code P(theta <
 * cut)} is at most alpha or at least 1 - alpha.
 *
 * @param minimumItems at least 1; rapid guesses do not count towards it
 * @param maximumItems at least the minimum; rapid guesses count
 * @param bandMass probability of the leading band that ends the test, in (0, 1]; without effect where there are no cuts
 * @param standardError that ends the test, in logits, at least 0; 0 for none
 */
public record StoppingRule(int minimumItems, int maximumItems, double bandMass, double standardError) {

    /** Placement of a newcomer: 5 to 21 items, a band at 0.70. */
    public static final StoppingRule PLACEMENT = new StoppingRule(5, 21, 0.70);

    public StoppingRule {
        if (minimumItems < 1) {
            throw new IllegalArgumentException("At least one item must be asked: " + minimumItems);
        }
        if (maximumItems < minimumItems) {
            throw new IllegalArgumentException(
                    "The maximum must not be below the minimum: " + maximumItems + " < " + minimumItems);
        }
        if (!(bandMass > 0 && bandMass <= 1)) {
            throw new IllegalArgumentException("The mass of the band must be in (0, 1]: " + bandMass);
        }
        if (!(standardError >= 0 && Double.isFinite(standardError))) {
            throw new IllegalArgumentException("The standard error must be finite and at least 0: " + standardError);
        }
    }

    /** By the probability of the leading band alone. */
    public StoppingRule(int minimumItems, int maximumItems, double bandMass) {
        this(minimumItems, maximumItems, bandMass, 0);
    }

    /** Whether a band is probable enough. */
    boolean isProbable(double leadingMass) {
        return leadingMass >= bandMass;
    }

    /** Whether ability is known well enough. */
    boolean isPrecise(double error) {
        return standardError > 0 && error <= standardError;
    }
}
