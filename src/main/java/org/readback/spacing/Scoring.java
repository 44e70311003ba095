package org.readback.spacing;

import java.util.List;

/**
 * Slope and expected information of the penalised log loss at some weights: {@code g = sum (R - y) / (R (1 - R)) R'},
 * {@code I = sum R' R'^T / (R (1 - R))}, both with the prior's share. The derivatives R' are forward differences: they
 * only steer, the loss itself decides whether a step is taken.
 */
final class Scoring {

    private static final int COUNT = SpacingWeights.COUNT;
    private static final double STEP =
            1e-6; // of a weight's spread: small against any curvature, large against rounding

    private final double[] weights;
    private final double[] slope = new double[COUNT];
    private final double[][] information = new double[COUNT][COUNT];

    Scoring(List<Trace> traces, double[] weights) {
        this.weights = weights;
        for (int k = 0; k < COUNT; k++) {
            slope[k] = WeightPrior.slope(weights, k);
            information[k][k] = 1 / (WeightPrior.spread(k) * WeightPrior.spread(k));
        }
        var here = new MemoryModel(WeightFitting.weights(weights));
        var beside = new MemoryModel[COUNT];
        for (int k = 0; k < COUNT; k++) {
            double[] moved = weights.clone();
            moved[k] += step(k);
            beside[k] = new MemoryModel(WeightFitting.weights(moved));
        }
        traces.forEach(trace -> add(trace, here, beside));
    }

    /** Derivative of the penalised log loss by one weight. */
    double slope(int index) {
        return slope[index];
    }

    /** Expected second derivative by two weights, the first index not below the second. */
    double information(int row, int column) {
        return information[row][column];
    }

    private void add(Trace trace, MemoryModel here, MemoryModel[] beside) {
        double[] chances = trace.retrievabilities(here);
        var derivatives = new double[COUNT][];
        for (int k = 0; k < COUNT; k++) {
            derivatives[k] = trace.retrievabilities(beside[k]);
            for (int place = 0; place < chances.length; place++) {
                derivatives[k][place] = (derivatives[k][place] - chances[place]) / step(k);
            }
        }
        for (int place = 0; place < chances.length; place++) {
            double chance = chances[place];
            double weight = 1 / (chance * (1 - chance));
            double residual = chance - (trace.recalled(place) ? 1 : 0);
            for (int k = 0; k < COUNT; k++) {
                slope[k] += weight * residual * derivatives[k][place];
                for (int l = 0; l <= k; l++) {
                    information[k][l] += weight * derivatives[k][place] * derivatives[l][place];
                }
            }
        }
    }

    /** Into the bounds, where the weight stands at the upper one. */
    private double step(int index) {
        double step = STEP * WeightPrior.spread(index);
        return weights[index] + step > SpacingWeights.highest(index) ? -step : step;
    }

    /**
     * Where a step of scoring leads, within the bounds. A weight that stands at a bound and would be pushed over it
     * stays.
     *
     * @param damping added to the information in shares of its diagonal, at least 1e-10: with it the matrix can always
     *     be decomposed, whatever rounding did
     */
    double[] moved(double damping) {
        var matrix = new double[COUNT][COUNT];
        var target = new double[COUNT];
        for (int k = 0; k < COUNT; k++) {
            boolean free = !isHeld(k);
            for (int l = 0; l < k; l++) {
                matrix[k][l] = free && !isHeld(l) ? information[k][l] : 0;
            }
            matrix[k][k] = information[k][k] * (1 + damping);
            target[k] = free ? -slope[k] : 0;
        }
        double[] change = Cholesky.solve(matrix, target);
        var moved = new double[COUNT];
        for (int k = 0; k < COUNT; k++) {
            moved[k] = Math.clamp(weights[k] + change[k], SpacingWeights.lowest(k), SpacingWeights.highest(k));
        }
        return moved;
    }

    private boolean isHeld(int index) {
        return slope[index] > 0
                ? weights[index] <= SpacingWeights.lowest(index)
                : weights[index] >= SpacingWeights.highest(index);
    }
}
