package org.readback.psychometrics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import org.readback.psychometrics.SittingResponses.Earned;

/** Sittings of an adaptive test of at most 21 items, as it would be with exposure limited to a quarter of the people. */
final class AdaptiveLog {
    private static final CutScores CUTS = new CutScores(List.of(-1.5, -0.5, 0.5, 1.5));

    private final List<ResponseModel> believed;
    private final List<List<Earned>> sittings = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final PreparedPool pool;
    private final Exposure exposure;
    private final AdaptiveEngine engine = new AdaptiveEngine(new EngineSettings(
            AbilityEstimate.STANDARD, CUTS, new StoppingRule(21, 21, 0.99), new ContentTargets(Map.of("", 1.0))));

    AdaptiveLog(List<ResponseModel> believed) {
        this.believed = believed;
        var items = new ArrayList<CandidateItem>();
        for (int i = 0; i < believed.size(); i++) {
            items.add(new CandidateItem("item-" + i, "", believed.get(i)));
            places.put("item-" + i, i);
        }
        pool = PreparedPool.of(items);
        exposure = new Exposure(new ShadowPrices(pool), new ExposureCap(pool, 1));
    }

    /** @param truth how the items behave for these people */
    AdaptiveLog take(int people, double mean, List<ResponseModel> truth, RandomGenerator random) {
        var simulation = new Simulation(engine, pool, Optional.of(exposure));
        for (int person = 0; person < people; person++) {
            double theta = mean + random.nextGaussian();
            var sitting = new ArrayList<Earned>();
            ToDoubleFunction<CandidateItem> answer = item -> {
                int place = places.getOrDefault(item.id(), -1);
                double score = random.nextDouble() < truth.get(place).probability(theta) ? 1 : 0;
                sitting.add(new Earned(place, score));
                return score;
            };
            simulation.run(answer, List.of(), random);
            sittings.add(sitting);
        }
        return this;
    }

    SittingResponses responses() {
        return new SittingResponses(believed, sittings);
    }
}
