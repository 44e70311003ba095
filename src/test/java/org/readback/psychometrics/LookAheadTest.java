package org.readback.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked where bands are told apart, beside the same worked out item by item from whole posteriors. */
class LookAheadTest {
    private static final int MINIMUM = 4;
    private static final StoppingRule RULE = new StoppingRule(MINIMUM, 12, 0.80);
    private static final CutScores CUTS = new CutScores(List.of(-0.7, 0.5));
    private static final AdaptiveEngine ENGINE = new AdaptiveEngine(new EngineSettings(
            AbilityEstimate.STANDARD,
            Optional.of(CUTS),
            RULE,
            new ContentTargets(Map.of("", 1.0)),
            Selection.LOOK_AHEAD));

    private static List<CandidateItem> items(SplittableRandom random) {
        var items = new ArrayList<CandidateItem>();
        for (int i = 0; i < LookAhead.LENGTH; i++) { // all of them are on the shortlist
            items.add(new CandidateItem(
                    "i" + i,
                    "",
                    new TwoParameterLogistic(Math.exp(0.4 * random.nextGaussian()), random.nextGaussian())));
        }
        return items;
    }

    /** Less entropy, 0.1 for a chance of 1 to end, 0.3 for a price of 1. */
    private static double worth(CandidateItem item, List<Answered> before, double price) {
        double[] density = ENGINE.posterior(before).density();
        double right = 0;
        for (int k = 0; k < Quadrature.NODES; k++) {
            right += Quadrature.weight(k) * density[k] * item.model().expectedShare(Quadrature.node(k));
        }
        double worth = -0.3 * price;
        for (int score = 0; score <= 1; score++) {
            var after = new ArrayList<>(before);
            after.add(new Answered(item, score));
            List<Double> masses = CUTS.masses(ENGINE.posterior(after));
            double entropy = -masses.stream()
                    .filter(mass -> mass > 0)
                    .mapToDouble(mass -> mass * Math.log(mass))
                    .sum();
            double leading = masses.stream().max(Comparator.naturalOrder()).orElseThrow();
            boolean ends = after.size() >= MINIMUM && leading >= RULE.bandMass();
            worth += (score == 1 ? right : 1 - right) * ((ends ? 0.1 : 0) - entropy);
        }
        return worth;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 3, 5})
    void theItemIsAskedThatLeavesTheLeastDoubtAboutTheBand(int answers) {
        var random = new SplittableRandom(40 + answers);
        for (int trial = 0; trial < 20; trial++) {
            List<CandidateItem> items = items(random);
            PreparedPool pool = PreparedPool.of(items);
            double[] prices = random.doubles(pool.size(), 0, 0.6).toArray();
            var before = new ArrayList<Answered>();
            Sitting sitting = ENGINE.start(pool, prices.clone());
            for (int i = 0; i < answers; i++) {
                before.add(new Answered(items.get(i), random.nextInt(2)));
                sitting.record(before.getLast());
            }
            if (!(sitting.next(random) instanceof Step.Ask ask)) continue;
            CandidateItem best = items.subList(answers, items.size()).stream()
                    .max(Comparator.comparingDouble(item -> worth(item, before, prices[pool.indexOf(item.id())])))
                    .orElseThrow();
            assertThat(ask.item().id()).isEqualTo(best.id());
        }
    }

    @Test
    void pricesCountLessForWhomThereIsJustRoomEnough() {
        var precise = new LookAhead(Optional.empty(), new StoppingRule(5, 20, 1, 0.5)); // 4 is needed, 1 is there
        assertThat(precise.costWeight(1, 0.5, 10)).isCloseTo(10 * 0.5 / 3 - 1, within(1e-12));
        assertThat(precise.costWeight(1, 0.5, 7)).isEqualTo(0.5);
        assertThat(precise.costWeight(1, 0.5, 5)).as("cannot be reached").isEqualTo(1);
        assertThat(precise.costWeight(1, 0.5, 40)).isEqualTo(1);
        assertThat(precise.costWeight(0.5, 0.5, 6)).as("reached").isEqualTo(1);
        assertThat(new LookAhead(Optional.of(new BandWeights(CUTS)), RULE).costWeight(1, 0.5, 7))
                .isEqualTo(1);
    }
}
