package org.readback.psychometrics;

import java.util.Optional;

/**
 * Which of a few good items to ask, by what the posterior would be after each of its scores: two or three dozen weighted
 * sums over the 33 nodes an item.
 *
 * <p>A test that measures asks the most informative until one answer may end it; then a chance of 1 to end it is worth 1
 * logit^-2 of information. (The last item need not be the best one, and with the posterior's standard deviation as the
 * rule, the most informative is not always the one that gets below it.) A test that tells bands apart asks what leaves
 * the least expected Shannon entropy over the bands, and a chance of 1 to end is worth 0.1 nat: information at the
 * estimate is wasted where all of it lies in the middle of a band.
 *
 * <p>Against maximum information alone: see the decision on choosing by looking ahead.
 */
final class LookAhead {

    /** From the shortlist of how many. Twice as many changed nothing. */
    static final int LENGTH = 12;

    private static final double END_OF_MEASURING = 1;
    private static final double END_OF_SORTING = 0.1;

    /** Nats that a price of 1 logit^-2 stands for. */
    private static final double NATS_PER_PRICE = 0.3;

    /** An item of the highest information may end the test if 1.5 times as much would. */
    private static final double REACH = 1.5;

    private static final double LEAST_COST_WEIGHT = 0.5;

    private final Optional<BandWeights> bands;
    private final StoppingRule rule;

    LookAhead(Optional<BandWeights> bands, StoppingRule rule) {
        this.bands = bands;
        this.rule = rule;
    }

    /**
     * Where to look on the scale: halfway to the cut in a test of pass or fail, otherwise at the estimate. At the cut
     * itself most is told about the decision, at the estimate most about the person.
     *
     * @param cuts of the test; empty where it measures
     */
    static double focus(double theta, Optional<CutScores> cuts) {
        return cuts.filter(found -> found.between().size() == 1)
                .map(found -> (theta + found.between().getFirst()) / 2)
                .orElse(theta);
    }

    /**
     * How much prices count: less, down to half, for a person who has only just room enough to reach the standard error;
     * fully for one who has plenty, and for one who cannot reach it at all and so gains little from what others need
     * more.
     *
     * @param highest information an item that there is at the estimate
     * @param room items that may still be asked
     */
    double costWeight(double standardError, double highest, int room) {
        double need = need(standardError);
        if (bands.isPresent() || !(need > 0) || room * highest < need) {
            return 1;
        }
        return Math.clamp(room * highest / need - 1, LEAST_COST_WEIGHT, 1);
    }

    /** Precision that is lacking, in 1/logit^2; not above 0 where the rule asks for none. */
    private double need(double standardError) {
        return rule.standardError() == 0
                ? 0
                : 1 / (rule.standardError() * rule.standardError()) - 1 / (standardError * standardError);
    }

    /**
     * The unit to ask.
     *
     * @param list best first, at least one
     * @param mayEnd whether the minimum is reached with the next answer
     */
    int choose(int[] list, MaximumInformation search, Standing standing, boolean mayEnd) {
        if (bands.isEmpty() && (!mayEnd || need(standing.error()) > REACH * search.sum(list[0]))) {
            return list[0];
        }
        double[] density = standing.posterior().density();
        int best = list[0];
        double most = Double.NEGATIVE_INFINITY;
        for (int unit : list) {
            if (!search.canLookAhead(unit)) {
                return list[0];
            }
            double value = bands.isEmpty()
                    ? search.worth(unit) + END_OF_MEASURING * endOfMeasuring(search.outcomes(unit), density)
                    : sorting(search.outcomes(unit), density, mayEnd) - NATS_PER_PRICE * search.cost(unit);
            if (value > most) {
                best = unit;
                most = value;
            }
        }
        return best;
    }

    /** Probability that the standard error is reached with this unit. */
    private double endOfMeasuring(Outcomes outcomes, double[] density) {
        double chance = 0;
        for (int i = 0; i < outcomes.count(); i++) {
            double[] likelihood = outcomes.likelihood(i);
            double sum = 0;
            double mean = 0;
            double square = 0;
            for (int k = 0; k < Quadrature.NODES; k++) {
                double mass = Quadrature.weight(k) * density[k] * likelihood[k];
                sum += mass;
                mean += mass * Quadrature.node(k);
                square += mass * Quadrature.node(k) * Quadrature.node(k);
            }
            // Cancels near 0 only to 1e-14, far below any variance that is compared here
            double variance = square / sum - mean / sum * (mean / sum);
            chance += sum > 0 && rule.isPrecise(Math.sqrt(Math.max(0, variance))) ? sum : 0;
        }
        return chance;
    }

    /** Expected worth of what is known about the band afterwards: less entropy, and perhaps the end. */
    private double sorting(Outcomes outcomes, double[] density, boolean mayEnd) {
        BandWeights masses = bands.orElseThrow();
        double[] after = new double[Quadrature.NODES];
        double value = 0;
        for (int i = 0; i < outcomes.count(); i++) {
            double[] likelihood = outcomes.likelihood(i);
            double sum = 0;
            for (int k = 0; k < Quadrature.NODES; k++) {
                after[k] = density[k] * likelihood[k];
                sum += Quadrature.weight(k) * after[k];
            }
            double leading = 0;
            for (int band = 0; band < masses.bands() && sum > 0; band++) {
                double mass = masses.mass(band, after);
                leading = Math.max(leading, mass / sum);
                value += mass > 0 ? mass * Math.log(mass / sum) : 0;
            }
            value += mayEnd && rule.isProbable(leading) ? END_OF_SORTING * sum : 0;
        }
        return value;
    }
}
