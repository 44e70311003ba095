package org.readback.psychometrics;

import java.util.Arrays;
import java.util.List;

/**
 * The expectation step of Bock and Aitkin (1981): how many people of each ability are expected to have earned each
 * score on each item, given the parameters at hand.
 *
 * <p>One flat table holds a row of the grid for each score of each item. A person's likelihood is the sum of the rows
 * of their scores; rows of what they were not asked are passed over.
 */
final class ExpectedCounts {

    private static final int STRIDE = CalibrationGrid.STRIDE;

    private final ResponseMatrix responses;
    private final int[] firstRow;
    private final double[] logProbabilities;
    private final double[] counts;
    private final double[] posterior = new double[STRIDE];
    private double logLikelihood;
    private double meanSquare;

    ExpectedCounts(ResponseMatrix responses, List<ItemCurve> curves) {
        this.responses = responses;
        firstRow = new int[curves.size()];
        int next = 0;
        for (int j = 0; j < firstRow.length; j++) {
            firstRow[j] = next;
            next = Math.addExact(next, (curves.get(j).points() + 1) * STRIDE);
        }
        logProbabilities = new double[next];
        counts = new double[next];
    }

    /** Log-probabilities to be filled in before a run: a row a score, from {@link #firstRow} of the item on. */
    double[] logProbabilities() {
        return logProbabilities;
    }

    /** Of the last run, laid out like the log-probabilities. */
    double[] counts() {
        return counts;
    }

    int firstRow(int item) {
        return firstRow[item];
    }

    /** Marginal log-likelihood at the parameters of the last run: without anybody, 0. */
    double logLikelihood() {
        return logLikelihood;
    }

    /** Mean over people of the expected square of ability, in the last run; 1 without anybody. */
    double meanSquare() {
        return meanSquare;
    }

    /** Goes over all people once.
     *
     * @param logWeights of the nodes */
    void run(double[] logWeights) {
        Arrays.fill(counts, 0);
        double likelihood = 0;
        double squares = 0;
        for (int person = 0; person < responses.people(); person++) {
            byte[] row = responses.row(person);
            likelihood += posterior(row, logWeights, posterior);
            addCounts(row);
            squares += square(posterior);
        }
        logLikelihood = likelihood;
        meanSquare = responses.people() == 0 ? 1 : squares / responses.people();
    }

    /**
     * A person's posterior weights on the nodes, summing to 1.
     *
     * @return the logarithm of the person's marginal likelihood
     */
    double posterior(byte[] row, double[] logWeights, double[] weights) {
        System.arraycopy(logWeights, 0, weights, 0, STRIDE);
        for (int j = 0; j < row.length; j++) {
            if (row[j] >= 0) {
                int at = firstRow[j] + row[j] * STRIDE;
                for (int q = 0; q < STRIDE; q++) {
                    weights[q] += logProbabilities[at + q];
                }
            }
        }
        double highest = weights[0];
        for (int q = 1; q < STRIDE; q++) {
            highest = Math.max(highest, weights[q]);
        }
        double total = 0;
        for (int q = 0; q < CalibrationGrid.NODES; q++) {
            // Subtracting the maximum first: with 1000 responses the likelihood itself would be 0
            weights[q] = Math.exp(weights[q] - highest);
            total += weights[q];
        }
        for (int q = 0; q < STRIDE; q++) {
            weights[q] = q < CalibrationGrid.NODES ? weights[q] / total : 0;
        }
        return highest + Math.log(total);
    }

    private void addCounts(byte[] row) {
        for (int j = 0; j < row.length; j++) {
            if (row[j] >= 0) {
                int at = firstRow[j] + row[j] * STRIDE;
                for (int q = 0; q < STRIDE; q++) {
                    counts[at + q] += posterior[q];
                }
            }
        }
    }

    private static double square(double[] weights) {
        double sum = 0;
        for (int q = 0; q < CalibrationGrid.NODES; q++) {
            double theta = CalibrationGrid.node(q);
            sum += weights[q] * theta * theta;
        }
        return sum;
    }
}
