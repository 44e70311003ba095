package org.readback.psychometrics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The loop of an adaptive test, one turn at a time: estimate, stop or choose. It keeps nothing between turns; the
 * caller brings the answers so far.
 *
 * <ol>
 *   <li>Ability is the expected a posteriori of {@link ExpectedAPosteriori}.
 *   <li>The test stops by its {@link StoppingRule}, or when no candidate is left.
 *   <li>The category is the one furthest below its share of the blueprint, the item the most informative in it at the
 *       estimate. The very first item is drawn among the five most informative of its category.
 * </ol>
 */
public final class AdaptiveEngine {

    private final EngineSettings settings;
    private final ContentBalance balance;

    public AdaptiveEngine(EngineSettings settings) {
        this.settings = settings;
        this.balance = new ContentBalance(settings.targets());
    }

    /**
     * What to do after these answers.
     *
     * <p>With nothing available the test stops at once, even before the first item: the posterior is then the prior. A
     * person who has everything right or wrong is asked items ever nearer the end of the pool, and stops by the same
     * rules as anybody.
     *
     * @param answered all answers of this test, in any order
     * @param available items that may be asked; those already answered and those of a category that the blueprint does
     *     not name are passed over. Pass a list, or another ordered collection, where a seed has to give the same again
     * @param random breaks exact ties, and draws the first item; otherwise not asked
     */
    public Step next(List<Answered> answered, Collection<CandidateItem> available, RandomGenerator random) {
        Posterior posterior = posterior(answered);
        List<Double> masses = settings.cuts().masses(posterior);
        StoppingRule stopping = settings.stopping();
        if (stopping.isDecided(answered.size(), masses)) {
            return stop(Step.Reason.DECIDED, posterior, masses);
        }
        if (stopping.isSatisfied(answered.size(), masses)) {
            return stop(Step.Reason.MAXIMUM, posterior, masses);
        }
        AbilityEstimate estimate = posterior.estimate();
        var search = new MaximumInformation(available, answered, estimate.theta());
        var open = new ArrayList<>(settings.targets().shares().keySet());
        while (!open.isEmpty()) {
            String category = balance.next(answered, open, random);
            Optional<CandidateItem> item = search.choose(category, random);
            if (item.isPresent()) {
                return new Step.Ask(item.get(), estimate);
            }
            open.remove(category);
        }
        return stop(Step.Reason.POOL_EXHAUSTED, posterior, masses);
    }

    /** Belief about ability after these answers; the prior after none. */
    public Posterior posterior(List<Answered> answered) {
        var responses = new ArrayList<ScoredResponse>(answered.size());
        for (Answered each : answered) {
            responses.add(new ScoredResponse(each.item().model(), each.score()));
        }
        return ExpectedAPosteriori.posterior(settings.prior(), responses);
    }

    private static Step.Stop stop(Step.Reason reason, Posterior posterior, List<Double> masses) {
        return new Step.Stop(reason, posterior, BandDecision.of(masses));
    }
}
