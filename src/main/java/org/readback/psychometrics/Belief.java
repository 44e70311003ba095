package org.readback.psychometrics;

import java.util.HashMap;
import java.util.Map;

/**
 * A posterior in the making: the prior and every response so far, as logarithms on the 33 nodes. Responses to a passage
 * are kept together until they are asked for, so that their order does not matter.
 */
final class Belief {

    private final double[] log;
    private final Map<String, PassageLikelihood> passages = new HashMap<>();

    Belief(AbilityEstimate prior) {
        this.log = ExpectedAPosteriori.logPrior(prior);
    }

    void add(ResponseModel model, double score) {
        for (int k = 0; k < Quadrature.NODES; k++) {
            log[k] += model.logLikelihood(Quadrature.node(k), score);
        }
    }

    void add(ResponseModel model, double score, Passage passage) {
        passages.computeIfAbsent(passage.id(), _ -> new PassageLikelihood(passage))
                .add(model, score);
    }

    Posterior posterior() {
        double[] total = log.clone();
        passages.values().forEach(passage -> passage.addTo(total));
        return new Posterior(ExpectedAPosteriori.density(total));
    }
}
