package org.readback.psychometrics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Standard errors from the observed information (Louis 1982): what the data would tell if ability were known, less what
 * is lost because it is not, that is the covariance of the slopes over each person's posterior.
 */
final class ObservedInformation {

    private static final double STEP = 1e-4;
    private static final double NEGLIGIBLE_WEIGHT = 1e-7;

    private final CalibrationState state;
    private final List<ItemFit> items;
    private final ResponseMatrix responses;

    ObservedInformation(CalibrationState state, List<ItemFit> items, ResponseMatrix responses) {
        this.state = state;
        this.items = items;
        this.responses = responses;
    }

    /** A list an item: of a where it is free, of b or each step, of c where it is free. Empty for an item at the edge of
     * the search, and for all where the data do not determine the parameters. */
    List<List<Double>> errors(double[] all) {
        state.expect(all);
        var information = new double[state.size()][state.size()];
        for (int item = 0; item < items.size(); item++) {
            addComplete(all, item, information);
        }
        subtractLost(all, information);
        for (int item = 0; item < items.size(); item++) {
            if (isAtEdge(all, item)) {
                fix(information, item);
            }
        }
        double[][] covariance = Cholesky.decompose(information) ? Cholesky.inverse(information) : new double[0][];
        var errors = new ArrayList<List<Double>>();
        for (int item = 0; item < items.size(); item++) {
            errors.add(covariance.length == 0 || isAtEdge(all, item) ? List.of() : errors(all, item, covariance));
        }
        return errors;
    }

    private boolean isAtEdge(double[] all, int item) {
        return items.get(item).curve().clamp(state.parameters(all, item));
    }

    /** Second derivatives for known ability, as differences of the slopes. */
    private void addComplete(double[] all, int item, double[][] information) {
        int first = state.first(item);
        for (int i = first; i < state.first(item + 1); i++) {
            double[] moved = all.clone();
            moved[i] = all[i] - STEP;
            double[] below = state.gradient(moved, item);
            moved[i] = all[i] + STEP;
            double[] above = state.gradient(moved, item);
            for (int k = 0; k < below.length; k++) {
                information[i][first + k] = (below[k] - above[k]) / (2 * STEP);
            }
        }
    }

    private void subtractLost(double[] all, double[][] information) {
        double deviation = state.deviation(all);
        boolean spreads = state.size() > state.first(items.size());
        double[] logWeights = CalibrationGrid.logWeights(deviation);
        var weights = new double[CalibrationGrid.STRIDE];
        double[][][] slopes = slopes(all);
        var atNode = new double[CalibrationGrid.NODES][state.size()];
        for (int person = 0; person < responses.people(); person++) {
            byte[] row = responses.row(person);
            state.expected().posterior(row, logWeights, weights);
            var mean = new double[state.size()];
            for (int q = 0; q < CalibrationGrid.NODES; q++) {
                if (weights[q] > NEGLIGIBLE_WEIGHT) {
                    Arrays.fill(atNode[q], 0);
                    gather(row, q, slopes, atNode[q]);
                    if (spreads) {
                        // log of the normal density by log sigma; complete, it is worth 2 theta^2 / sigma^2
                        double z = CalibrationGrid.node(q) / deviation;
                        atNode[q][mean.length - 1] = z * z - 1;
                        information[mean.length - 1][mean.length - 1] += weights[q] * 2 * z * z;
                    }
                    add(weights[q], atNode[q], mean);
                }
            }
            for (int q = 0; q < CalibrationGrid.NODES; q++) {
                if (weights[q] > NEGLIGIBLE_WEIGHT) {
                    add(-1, mean, atNode[q]);
                    subtractSquare(weights[q], atNode[q], information);
                }
            }
        }
    }

    /** By item and score: the slopes at each node, one parameter after the other. */
    private double[][][] slopes(double[] all) {
        var slopes = new double[items.size()][][];
        for (int item = 0; item < items.size(); item++) {
            ItemCurve curve = items.get(item).curve();
            double[] parameters = state.parameters(all, item);
            var one = new double[curve.size()];
            slopes[item] = new double[curve.points() + 1][curve.size() * CalibrationGrid.NODES];
            for (int points = 0; points <= curve.points(); points++) {
                for (int q = 0; q < CalibrationGrid.NODES; q++) {
                    curve.slopes(parameters, q, points, one);
                    System.arraycopy(one, 0, slopes[item][points], q * one.length, one.length);
                }
            }
        }
        return slopes;
    }

    private void gather(byte[] row, int node, double[][][] slopes, double[] all) {
        for (int item = 0; item < row.length; item++) {
            if (row[item] >= 0) {
                int size = state.first(item + 1) - state.first(item);
                System.arraycopy(slopes[item][row[item]], node * size, all, state.first(item), size);
            }
        }
    }

    private static void add(double factor, double[] vector, double[] sum) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += factor * vector[i];
        }
    }

    /** Lower half only; the loop over a row has no branch, so that it runs in vector registers. */
    private static void subtractSquare(double weight, double[] vector, double[][] matrix) {
        for (int i = 0; i < vector.length; i++) {
            double factor = weight * vector[i];
            double[] row = matrix[i];
            if (factor != 0) {
                for (int k = 0; k <= i; k++) {
                    row[k] -= factor * vector[k];
                }
            }
        }
    }

    /** Takes the item's parameters as known. */
    private void fix(double[][] information, int item) {
        for (int i = state.first(item); i < state.first(item + 1); i++) {
            Arrays.fill(information[i], 0);
            for (double[] row : information) {
                row[i] = 0;
            }
            information[i][i] = 1;
        }
    }

    /** From the errors of log a, intercepts and logit of c to those of a, b and c (delta method). */
    private List<Double> errors(double[] all, int item, double[][] covariance) {
        ItemCurve curve = items.get(item).curve();
        double[] parameters = state.parameters(all, item);
        int first = state.first(item);
        double a = curve.slope(parameters);
        var errors = new ArrayList<Double>();
        if (curve.hasSlope()) {
            errors.add(a * Math.sqrt(covariance[first][first]));
        }
        for (int v = 0; v < curve.points(); v++) {
            int step = first + curve.firstStep() + v;
            double variance = covariance[step][step] / (a * a);
            if (curve.hasSlope()) {
                double b = curve.difficulty(parameters, v);
                variance += b * b * covariance[first][first] + 2 * b / a * covariance[step][first];
            }
            errors.add(Math.sqrt(Math.max(0, variance)));
        }
        if (curve.hasGuessing()) {
            double c = Logistic.sigmoid(parameters[parameters.length - 1]);
            int last = first + parameters.length - 1;
            errors.add(c * (1 - c) * Math.sqrt(covariance[last][last]));
        }
        return errors;
    }
}
