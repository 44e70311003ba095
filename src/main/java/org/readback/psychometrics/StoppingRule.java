package org.readback.psychometrics;

import java.util.List;

/**
 * When enough has been asked: one band is probable enough and the minimum is reached, or the maximum is reached.
 *
 * @param minimumItems at least 1
 * @param maximumItems at least the minimum
 * @param bandMass probability of the leading band that ends the test, in (0, 1]
 */
public record StoppingRule(int minimumItems, int maximumItems, double bandMass) {

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
    }

    /**
     * Whether the test ends here, decided or not.
     *
     * @param answered number of items answered
     * @param masses probability of each band
     */
    public boolean isSatisfied(int answered, List<Double> masses) {
        return answered >= maximumItems || isDecided(answered, masses);
    }

    /** Whether a band is probable enough; never before the minimum. */
    boolean isDecided(int answered, List<Double> masses) {
        return answered >= minimumItems && masses.stream().anyMatch(mass -> mass >= bandMass);
    }
}
