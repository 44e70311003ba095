package org.readback.psychometrics;

/**
 * A normal distribution of ability fitted to people by expectation and maximisation, and what is then believed of each,
 * on the {@link CalibrationGrid}.
 *
 * <p>One more person, of N(0, 1), is thought to be among them: it is then defined for nobody, one person, all right and
 * all wrong.
 */
final class Population {

    private static final int NODES = CalibrationGrid.NODES;
    private static final int MOST_ITERATIONS = 100;
    private static final double SMALLEST_CHANGE = 1e-5;

    private final int people;
    private final Likelihoods likelihoods;
    private double mean;
    private double variance = 1;
    private double[] logWeights = CalibrationGrid.logWeights(1);

    /** What each person's responses say. */
    interface Likelihoods {
        /** Adds the logarithm of the likelihood of a person's responses at each node. */
        void addTo(int person, double[] log);
    }

    Population(int people, Likelihoods likelihoods) {
        this.people = people;
        this.likelihoods = likelihoods;
        double change = 1;
        for (int i = 0; i < MOST_ITERATIONS && change > SMALLEST_CHANGE; i++) {
            change = improve();
        }
    }

    private double improve() {
        var posterior = new double[NODES];
        double sum = 0;
        double squares = 1; // of the one more person, who adds nothing to the sum
        for (int person = 0; person < people; person++) {
            posterior(person, posterior);
            AbilityEstimate ability = estimate(posterior);
            sum += ability.theta();
            squares += ability.theta() * ability.theta() + ability.standardError() * ability.standardError();
        }
        int all = people + 1;
        double nextMean = sum / all;
        double nextVariance = squares / all - nextMean * nextMean;
        double change = Math.abs(nextMean - mean) + Math.abs(nextVariance - variance);
        mean = nextMean;
        variance = nextVariance;
        logWeights = CalibrationGrid.logWeights(mean, Math.sqrt(variance));
        return change;
    }

    /** Fills in the weights of the nodes; they sum to 1. */
    void posterior(int person, double[] posterior) {
        prior(posterior);
        likelihoods.addTo(person, posterior);
        normalise(posterior);
    }

    /** Fills in the logarithms of the weights of the nodes before any response. */
    void prior(double[] log) {
        System.arraycopy(logWeights, 0, log, 0, NODES);
    }

    /** Logarithms, up to a constant, to weights that sum to 1. */
    static void normalise(double[] logs) {
        double highest = Double.NEGATIVE_INFINITY;
        for (double log : logs) {
            highest = Math.max(highest, log);
        }
        double total = 0;
        for (int q = 0; q < NODES; q++) {
            // Subtracting the maximum first: with 1000 responses the likelihood itself would be 0
            logs[q] = Math.exp(logs[q] - highest);
            total += logs[q];
        }
        for (int q = 0; q < NODES; q++) {
            logs[q] /= total;
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

    /** Mean and standard deviation; for nobody 0 and 1. */
    AbilityEstimate group() {
        return new AbilityEstimate(mean, Math.sqrt(variance));
    }
}
