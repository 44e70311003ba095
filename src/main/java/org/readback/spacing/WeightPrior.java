package org.readback.spacing;

import java.util.List;

/**
 * What is known of the weights before a log is read: each is normal around its default. The spreads are those the
 * authors of FSRS-6 found between people and use in their optimiser (DEFAULT_PARAMS_STDDEV_TENSOR in ts-fsrs).
 */
final class WeightPrior {

    private static final List<Double> SPREAD = List.of(
            6.43, 9.66, 17.58, 27.85, 0.57, 0.28, 0.6, 0.12, 0.39, 0.18, 0.33, 0.3, 0.09, 0.16, 0.57, 0.25, 1.03, 0.31,
            0.32, 0.14, 0.27);

    private WeightPrior() {}

    /** Standard deviation of one weight, above 0. */
    static double spread(int index) {
        return SPREAD.get(index);
    }

    /** {@code -ln} of the density, 0 at the defaults. */
    static double loss(double[] weights) {
        double sum = 0;
        for (int k = 0; k < weights.length; k++) {
            double distance = distance(weights, k);
            sum += distance * distance / 2;
        }
        return sum;
    }

    /** Derivative of the loss by one weight. */
    static double slope(double[] weights, int index) {
        return distance(weights, index) / spread(index);
    }

    private static double distance(double[] weights, int index) {
        return (weights[index] - SpacingWeights.DEFAULT.values().get(index)) / spread(index);
    }
}
