package org.readback.psychometrics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Responses of tests that may have given everybody other items, and what they say about ability.
 *
 * <p>Where a test chose the items by ability, raw scores mean nothing: all earn about the same share, and who earned more
 * need not know more. Ability by the models does mean something, whatever items were asked (choosing by earlier
 * responses leaves the likelihood as it is, Mislevy and Wu 1996). So people are compared by ability as the <em>other</em>
 * items tell it, the expected value of their posterior; the prior is the normal distribution that suits these people.
 */
public final class SittingResponses {

    private static final int NODES = CalibrationGrid.NODES;

    private final List<ResponseModel> models;
    private final List<List<Earned>> sittings;
    private final double[][] logLikelihoods;
    private final Map<Earned, double[]> byResponse = new HashMap<>();
    private final Population population;

    /**
     * One response.
     *
     * @param item place of its model, from 0
     * @param score share of the full score, in [0, 1]
     */
    public record Earned(int item, double score) {
        public Earned {
            Scores.requireShare(score);
        }
    }

    /**
     * Takes all sittings of a test or pool.
     *
     * @param models by item
     * @param sittings what was earned in each, in any order; an item at most once a sitting
     */
    public SittingResponses(List<ResponseModel> models, List<List<Earned>> sittings) {
        this.models = List.copyOf(models);
        this.sittings = sittings.stream().map(List::copyOf).toList();
        logLikelihoods = new double[sittings.size()][NODES];
        for (int sitting = 0; sitting < logLikelihoods.length; sitting++) {
            for (Earned earned : this.sittings.get(sitting)) {
                add(earned, 1, logLikelihoods[sitting]);
            }
        }
        population = new Population(logLikelihoods.length, (sitting, log) -> {
            for (int q = 0; q < NODES; q++) {
                log[q] += logLikelihoods[sitting][q];
            }
        });
    }

    private void add(Earned earned, double sign, double[] log) {
        double[] likelihood = byResponse.computeIfAbsent(earned, this::logLikelihood);
        for (int q = 0; q < NODES; q++) {
            log[q] += sign * likelihood[q];
        }
    }

    private double[] logLikelihood(Earned earned) {
        ResponseModel model = models.get(earned.item());
        var likelihood = new double[NODES];
        for (int q = 0; q < NODES; q++) {
            likelihood[q] = model.logLikelihood(CalibrationGrid.node(q), earned.score());
        }
        return likelihood;
    }

    List<ResponseModel> models() {
        return models;
    }

    /** Number of sittings. */
    public int size() {
        return sittings.size();
    }

    /** What was earned in a sitting, in the order it was given. */
    public List<Earned> sitting(int sitting) {
        return sittings.get(sitting);
    }

    /** Mean and standard deviation of ability in these sittings, in logits; for none 0 and 1. */
    public AbilityEstimate population() {
        return population.group();
    }

    /** Ability by all responses of a sitting. */
    public AbilityEstimate ability(int sitting) {
        var posterior = new double[NODES];
        population.posterior(sitting, posterior);
        return Population.estimate(posterior);
    }

    /** Ability by the other responses of the sitting. */
    public AbilityEstimate without(int sitting, Earned left) {
        return Population.estimate(rest(sitting, left));
    }

    /** Weights of the nodes by all responses; they sum to 1. */
    double[] posterior(int sitting) {
        var posterior = new double[NODES];
        population.posterior(sitting, posterior);
        return posterior;
    }

    /** Weights of the nodes by the other responses; they sum to 1. */
    double[] rest(int sitting, Earned left) {
        var log = new double[NODES];
        population.prior(log);
        for (int q = 0; q < NODES; q++) {
            log[q] += logLikelihoods[sitting][q];
        }
        add(left, -1, log);
        Population.normalise(log);
        return log;
    }

    /** The same sittings without some items. */
    SittingResponses without(List<Integer> items) {
        var kept = new ArrayList<List<Earned>>();
        for (List<Earned> sitting : sittings) {
            kept.add(sitting.stream()
                    .filter(earned -> !items.contains(earned.item()))
                    .toList());
        }
        return new SittingResponses(models, kept);
    }
}
