package org.readback.psychometrics;

import java.util.List;

/**
 * What is believed of each person of a group, on the {@link CalibrationGrid}: a normal distribution of ability, whose
 * mean and standard deviation are estimated by expectation and maximisation, and the person's responses.
 *
 * <p>One more person, of N(0, 1), is thought to be among them: both are then defined for nobody, one person, all right and
 * all wrong.
 */
final class GroupAbility {

    private static final int NODES = CalibrationGrid.NODES;
    private static final int MOST_ITERATIONS = 100;
    private static final double SMALLEST_CHANGE = 1e-5;

    private final ResponseMatrix responses;
    private final double[][][] logLikelihoods;
    private double mean;
    private double variance = 1;
    private double[] logWeights = CalibrationGrid.logWeights(1);

    GroupAbility(ResponseMatrix responses, List<ResponseModel> models) {
        this.responses = responses;
        logLikelihoods = models.stream().map(GroupAbility::table).toArray(double[][][]::new);
        double change = 1;
        for (int i = 0; i < MOST_ITERATIONS && change > SMALLEST_CHANGE; i++) {
            change = improve();
        }
    }

    private static double[][] table(ResponseModel model) {
        var table = new double[model.points() + 1][NODES];
        for (int score = 0; score <= model.points(); score++) {
            for (int q = 0; q < NODES; q++) {
                table[score][q] = model.logLikelihood(CalibrationGrid.node(q), Scores.share(score, model.points()));
            }
        }
        return table;
    }

    private double improve() {
        var posterior = new double[NODES];
        double sum = 0;
        double squares = 1; // of the one more person, who adds nothing to the sum
        for (int person = 0; person < responses.people(); person++) {
            posterior(person, posterior);
            AbilityEstimate ability = estimate(posterior);
            sum += ability.theta();
            squares += ability.theta() * ability.theta() + ability.standardError() * ability.standardError();
        }
        int people = responses.people() + 1;
        double nextMean = sum / people;
        double nextVariance = squares / people - nextMean * nextMean;
        double change = Math.abs(nextMean - mean) + Math.abs(nextVariance - variance);
        mean = nextMean;
        variance = nextVariance;
        logWeights = CalibrationGrid.logWeights(mean, Math.sqrt(variance));
        return change;
    }

    /** Fills in the weights of the nodes; they sum to 1. */
    void posterior(int person, double[] posterior) {
        System.arraycopy(logWeights, 0, posterior, 0, NODES);
        byte[] row = responses.row(person);
        for (int item = 0; item < row.length; item++) {
            if (row[item] >= 0) {
                double[] log = logLikelihoods[item][row[item]];
                for (int q = 0; q < NODES; q++) {
                    posterior[q] += log[q];
                }
            }
        }
        double highest = Double.NEGATIVE_INFINITY;
        for (double log : posterior) {
            highest = Math.max(highest, log);
        }
        double total = 0;
        for (int q = 0; q < NODES; q++) {
            // Subtracting the maximum first: with 1000 responses the likelihood itself would be 0
            posterior[q] = Math.exp(posterior[q] - highest);
            total += posterior[q];
        }
        for (int q = 0; q < NODES; q++) {
            posterior[q] /= total;
        }
    }

    static AbilityEstimate estimate(double[] posterior) {
        double mean = 0;
        for (int q = 0; q < NODES; q++) {
            mean += posterior[q] * CalibrationGrid.node(q);
        }
        double variance = 0;
        for (int q = 0; q < NODES; q++) {
            double distance = CalibrationGrid.node(q) - mean;
            variance += posterior[q] * distance * distance;
        }
        return new AbilityEstimate(mean, Math.sqrt(variance));
    }

    /** Mean and standard deviation of the group; for nobody 0 and 1. */
    AbilityEstimate group() {
        return new AbilityEstimate(mean, Math.sqrt(variance));
    }
}
