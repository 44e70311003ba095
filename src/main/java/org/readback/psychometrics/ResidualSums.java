package org.readback.psychometrics;

import java.util.Optional;

/** Sums over the people who answered an item, from which its fit follows. */
final class ResidualSums {

    private static final double MOST_SPREAD = Math.sqrt(2);

    private int responses;
    private double standardised;
    private double squares;
    private double expected;
    private double outfitVariance;
    private double infitVariance;

    /** One response: its squared residual, standardised and plain, and what the plain one is expected to be. */
    void add(double standardisedSquare, double square, double expectedSquare) {
        responses++;
        standardised += standardisedSquare;
        squares += square;
        expected += expectedSquare;
    }

    /** Of the same response, where the model is right: of the standardised square, and of plain less expected. */
    void addVariances(double ofStandardised, double ofDifference) {
        outfitVariance += ofStandardised;
        infitVariance += ofDifference;
    }

    /** Empty without responses. */
    Optional<FitStatistics> fit() {
        if (responses == 0 || !(expected > 0)) {
            return Optional.empty();
        }
        double outfit = standardised / responses;
        double infit = squares / expected;
        return Optional.of(new FitStatistics(
                responses,
                infit,
                normal(infit, Math.sqrt(infitVariance) / expected),
                outfit,
                normal(outfit, Math.sqrt(outfitVariance) / responses)));
    }

    /** By the cube root (Wilson and Hilferty 1931). With a spread above the square root of 2 the correction q / 3 alone
     * would make any value an outlier; the field's programs stop there. */
    private static double normal(double meanSquare, double spread) {
        double q = Math.min(spread, MOST_SPREAD);
        return q > 0 ? (Math.cbrt(meanSquare) - 1) * 3 / q + q / 3 : 0;
    }
}
