package org.readback.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExposureTest {
    private static final AdaptiveEngine ENGINE = new AdaptiveEngine(new EngineSettings(
            AbilityEstimate.STANDARD,
            Optional.empty(),
            new StoppingRule(3, 3, 1),
            new ContentTargets(Map.of("", 1.0)),
            Selection.LOOK_AHEAD));

    private static PreparedPool pool(int size) {
        var items = new ArrayList<CandidateItem>();
        for (int i = 0; i < size; i++) {
            items.add(new CandidateItem("i" + i, "", new TwoParameterLogistic(1 + i * 0.01, 0)));
        }
        return PreparedPool.of(items);
    }

    private static Exposure warm(PreparedPool pool, int trainees) {
        return Exposure.warm(ENGINE, pool, 0.25, trainees, new SplittableRandom(3));
    }

    @Test
    void aRealPersonMovesThePricesByTheLiveRateAndIsCounted() {
        PreparedPool pool = pool(2);
        var exposure = new Exposure(new ShadowPrices(pool), new ExposureCap(pool, 0.25, 98, Map.of("i0", 24)));
        Sitting sitting = ENGINE.start(pool);
        sitting.record(new Answered(pool.unit(pool.indexOf("i0")).first(), 1));

        exposure.record(sitting);

        assertThat(exposure.prices().prices()).containsOnly(entry("i0", ShadowPrices.rise(0.02)));
        // 25 of 99: one more would be 26 of 100
        assertThat(exposure.costs()[pool.indexOf("i0")]).isInfinite();
        assertThat(exposure.costs()[pool.indexOf("i1")]).isZero();
    }

    @Test
    void withoutTraineesNothingCostsAnything() {
        assertThat(warm(pool(4), 0).prices().prices()).isEmpty();
    }

    @Test
    void theRateFallsFromATenthToTheLiveRate() {
        // four equal items of which three are shown to each: the first person's three rise by 0.1 * 0.76
        assertThat(warm(pool(4), 1).prices().prices().values())
                .hasSize(3)
                .allSatisfy(price -> assertThat(price).isCloseTo(0.076, within(1e-15)));
        // the second person's rate is halfway to 0.02, so every change is one of these
        assertThat(warm(pool(4), 2).prices().prices().values())
                .allMatch(price -> Stream.of(0.16 * 0.76, 0.1 * 0.76 - 0.06 * 0.24, 0.06 * 0.76)
                        .anyMatch(step -> Math.abs(price - step) < 1e-15));
    }

    @Test
    void afterManyTraineesNoItemIsShownToMuchMoreThanItsShare() {
        PreparedPool pool = pool(30);
        Exposure exposure = warm(pool, 2_000);
        var random = new SplittableRandom(8);
        int[] shown = new int[pool.size()];
        for (int person = 0; person < 500; person++) {
            var trainee = new Trainee(random.nextGaussian(), random);
            Sitting sitting = ENGINE.start(pool, exposure);
            while (sitting.next(random) instanceof Step.Ask ask) {
                shown[pool.indexOf(ask.item().id())]++;
                sitting.record(new Answered(ask.item(), trainee.score(ask.item())));
            }
            exposure.record(sitting);
        }
        assertThat(Arrays.stream(shown).max().orElseThrow()).isLessThanOrEqualTo(126);
    }
}
