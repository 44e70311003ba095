package org.readback.psychometrics;

import java.util.Arrays;
import java.util.List;

/**
 * Ability by Bayes on a grid (Bock and Mislevy 1982, expected a posteriori): 33 equally spaced nodes in [-4, 4],
 * trapezoid rule, normal prior.
 */
public final class ExpectedAPosteriori {

    private static final double NARROWEST_PRIOR = 0.01;

    private ExpectedAPosteriori() {}

    /**
     * The posterior after these responses; their order does not matter beyond rounding.
     *
     * <p>Defined for every list. No responses: the prior on the grid (for N(0, 1) mean 0, standard deviation 0.9994, as
     * the tails are cut at 4). All right or all wrong: the prior keeps the estimate finite and inside the grid, where a
     * maximum of the likelihood does not exist.
     *
     * @param prior mean and standard deviation of a normal prior; the standard deviation is at least 0.01, far below
     *     the grid's step of 0.25, under which the prior is in effect the nearest node
     */
    public static Posterior posterior(AbilityEstimate prior, List<ScoredResponse> responses) {
        var belief = new Belief(prior);
        for (ScoredResponse response : responses) {
            belief.add(response.model(), response.score());
        }
        return belief.posterior();
    }

    /** Logarithms, up to a constant, on the nodes. */
    static double[] logPrior(AbilityEstimate prior) {
        if (prior.standardError() < NARROWEST_PRIOR) {
            throw new IllegalArgumentException(
                    "A prior's standard deviation must be at least " + NARROWEST_PRIOR + ": " + prior.standardError());
        }
        double[] log = new double[Quadrature.NODES];
        for (int k = 0; k < Quadrature.NODES; k++) {
            double z = (Quadrature.node(k) - prior.theta()) / prior.standardError();
            log[k] = -z * z / 2;
        }
        return log;
    }

    /** Subtracting the maximum first: the largest term is then 1, so that the sum can neither overflow nor be 0. */
    static double[] density(double[] log) {
        double highest = Arrays.stream(log).max().orElseThrow();
        double[] density = new double[log.length];
        double total = 0;
        for (int k = 0; k < log.length; k++) {
            density[k] = StrictMath.exp(log[k] - highest);
            total += Quadrature.weight(k) * density[k];
        }
        for (int k = 0; k < log.length; k++) {
            density[k] /= total;
        }
        return density;
    }
}
