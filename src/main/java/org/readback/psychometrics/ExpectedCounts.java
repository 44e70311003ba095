package org.readback.psychometrics;

import java.util.Arrays;
import java.util.List;

/**
 * The expectation step of Bock and Aitkin (1981): how many people of each ability are expected to have earned each
 * score on each item, given the parameters at hand.
 *
 * <p>One flat table holds a row of the grid for each score of each item. Most of the work is adding rows, so as few are
 * added as can be: everybody starts from the row of one who earned nothing on anything, and only what was earned, and
 * what was not asked, is added to that.
 */
final class ExpectedCounts {

    private static final int STRIDE = CalibrationGrid.STRIDE;
    private static final double NOTHING = 1e-16;

    private final ResponseMatrix responses;
    private final int[] firstRow;
    private final double[] logProbabilities;
    private final double[] counts;
    private final double[] nothingEarned = new double[STRIDE];
    private final double[] everybody = new double[STRIDE];
    private final double[] posterior = new double[STRIDE];
    private final int[] earned;
    private final int[] switched;
    private int earnedRows;
    private int switchedRows;
    private boolean mostlyAsked;
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
        earned = new int[firstRow.length];
        switched = new int[firstRow.length];
    }

    /** Log-probabilities to be filled in before each run, which uses them up: a row a score, from {@link #firstRow} of the
     * item on. */
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
        Arrays.fill(everybody, 0);
        subtractNothing();
        double likelihood = 0;
        double squares = 0;
        for (int person = 0; person < responses.people(); person++) {
            likelihood += posterior(responses.row(person), logWeights, posterior);
            addCounts();
            squares += square(posterior);
        }
        completeCounts();
        logLikelihood = likelihood;
        meanSquare = responses.people() == 0 ? 1 : squares / responses.people();
    }

    /** Makes the rows of scores above 0 say how much likelier they are than 0; the rows of 0 stay. */
    private void subtractNothing() {
        Arrays.fill(nothingEarned, 0);
        for (int j = 0; j < firstRow.length; j++) {
            int zero = firstRow[j];
            for (int q = 0; q < STRIDE; q++) {
                nothingEarned[q] += logProbabilities[zero + q];
            }
            for (int at = zero + STRIDE; at < end(j); at += STRIDE) {
                for (int q = 0; q < STRIDE; q++) {
                    logProbabilities[at + q] -= logProbabilities[zero + q];
                }
            }
        }
    }

    /** The rows of 0 hold who was asked, less those counted in {@link #everybody}: what earned more is taken off. */
    private void completeCounts() {
        for (int j = 0; j < firstRow.length; j++) {
            int zero = firstRow[j];
            for (int q = 0; q < STRIDE; q++) {
                counts[zero + q] += everybody[q];
            }
            for (int at = zero + STRIDE; at < end(j); at += STRIDE) {
                for (int q = 0; q < STRIDE; q++) {
                    counts[zero + q] -= counts[at + q];
                }
            }
        }
    }

    private int end(int item) {
        return item + 1 < firstRow.length ? firstRow[item + 1] : counts.length;
    }

    /**
     * A person's posterior weights on the nodes, summing to 1, at the parameters of the last run.
     *
     * @return the logarithm of the person's marginal likelihood
     */
    double posterior(byte[] row, double[] logWeights, double[] weights) {
        sort(row);
        for (int q = 0; q < STRIDE; q++) {
            weights[q] = mostlyAsked ? logWeights[q] + nothingEarned[q] : logWeights[q];
        }
        addRows(switched, switchedRows, mostlyAsked ? -1 : 1, weights);
        addRows(earned, earnedRows, 1, weights);
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

    /** Which rows count for this person: of the scores earned; of the items not asked, or, where those are most, of the
     * items asked. */
    private void sort(byte[] row) {
        earnedRows = 0;
        int missing = 0;
        for (int j = 0; j < row.length; j++) {
            if (row[j] > 0) {
                earned[earnedRows++] = firstRow[j] + row[j] * STRIDE;
            } else if (row[j] < 0) {
                missing++;
            }
        }
        mostlyAsked = 2 * missing <= row.length;
        switchedRows = 0;
        for (int j = 0; j < row.length && (missing > 0 || !mostlyAsked); j++) {
            if (mostlyAsked == row[j] < 0) {
                switched[switchedRows++] = firstRow[j];
            }
        }
    }

    /** Four rows at a time, so that the sum is loaded and stored a quarter as often. */
    private void addRows(int[] rows, int size, double sign, double[] sum) {
        int i = 0;
        for (; i + 4 <= size; i += 4) {
            int a = rows[i];
            int b = rows[i + 1];
            int c = rows[i + 2];
            int d = rows[i + 3];
            for (int q = 0; q < STRIDE; q++) {
                double pair = logProbabilities[a + q] + logProbabilities[b + q];
                sum[q] += sign * (pair + (logProbabilities[c + q] + logProbabilities[d + q]));
            }
        }
        for (; i < size; i++) {
            int at = rows[i];
            for (int q = 0; q < STRIDE; q++) {
                sum[q] += sign * logProbabilities[at + q];
            }
        }
    }

    /** Nodes with less than 1e-16 of a person are passed over: they would not change a digit. */
    private void addCounts() {
        int low = 0;
        int high = STRIDE;
        while (posterior[low] < NOTHING) {
            low++;
        }
        while (posterior[high - 1] < NOTHING) {
            high--;
        }
        if (mostlyAsked) {
            add(1, 0, low, high, everybody);
        }
        for (int i = 0; i < switchedRows; i++) {
            add(mostlyAsked ? -1 : 1, switched[i], low, high, counts);
        }
        for (int i = 0; i < earnedRows; i++) {
            add(1, earned[i], low, high, counts);
        }
    }

    private void add(double sign, int at, int low, int high, double[] sum) {
        for (int q = low; q < high; q++) {
            sum[at + q] += sign * posterior[q];
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
