package org.readback.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ShadowPricesTest {

    private static final ContentTargets ONE = new ContentTargets(Map.of("", 1.0));
    private static final StoppingRule TEN = new StoppingRule(10, 10, 1);
    private static final AdaptiveEngine ENGINE = new AdaptiveEngine(
            new EngineSettings(AbilityEstimate.STANDARD, Optional.empty(), TEN, ONE, Selection.LOOK_AHEAD));

    private final SplittableRandom random = new SplittableRandom(31);

    private static PreparedPool pool(int size) {
        var items = new ArrayList<CandidateItem>();
        for (int i = 0; i < size; i++) {
            items.add(new CandidateItem("i" + i, "", new TwoParameterLogistic(1 + i * 0.01, i % 7 * 0.5 - 1.5)));
        }
        return PreparedPool.of(items);
    }

    private static Sitting sitting(PreparedPool pool, String... shown) {
        Sitting sitting = ENGINE.start(pool);
        for (String id : shown) {
            sitting.record(new Answered(pool.unit(pool.indexOf(id)).first(), 1));
        }
        return sitting;
    }

    @Test
    void aPriceRisesWithWhoSeesTheItemAndFallsWithWhoDoesNot() {
        PreparedPool pool = pool(3);
        var prices = new ShadowPrices(pool, Map.of("i0", 0.5, "i1", 0.5, "other", 3.0));

        prices.update(sitting(pool, "i0", "i2"), 0.1);

        assertThat(prices.prices()).containsOnlyKeys("i0", "i1", "i2");
        assertThat(prices.prices().get("i0")).isCloseTo(0.576, within(1e-15));
        assertThat(prices.prices().get("i1")).isCloseTo(0.476, within(1e-15));
        assertThat(prices.prices().get("i2")).isCloseTo(0.076, within(1e-15));
    }

    @Test
    void aPriceIsNeverBelowZero() {
        PreparedPool pool = pool(2);
        var prices = new ShadowPrices(pool, Map.of("i0", 0.01));

        prices.update(sitting(pool), 0.1);

        assertThat(prices.prices()).isEmpty();
        assertThat(prices.costs()).containsExactly(0, 0);
    }

    @Test
    void riseAndFallAreWhatADatabaseAdds() {
        PreparedPool pool = pool(2);
        var prices = new ShadowPrices(pool, Map.of("i0", 0.5, "i1", 0.5));

        prices.update(sitting(pool, "i1"), 0.02);

        assertThat(ShadowPrices.rise(0.02)).isCloseTo(0.0152, within(1e-15));
        assertThat(ShadowPrices.fall(0.02)).isCloseTo(-0.0048, within(1e-15));
        assertThat(prices.prices())
                .isEqualTo(Map.of("i0", 0.5 + ShadowPrices.fall(0.02), "i1", 0.5 + ShadowPrices.rise(0.02)));
    }

    @Test
    void theItemsOfAPassageHaveOnePrice() {
        var passage = Optional.of(new Passage("p", 0.4));
        var model = new TwoParameterLogistic(1, 0);
        var pool = PreparedPool.of(
                List.of(new CandidateItem("a", "", model, passage), new CandidateItem("b", "", model, passage)));
        var prices = new ShadowPrices(pool, Map.of("a", 0.2, "b", 0.3));

        assertThat(prices.prices()).isEqualTo(Map.of("a", 0.3, "b", 0.3));
    }

    @Test
    void pricesAndRatesOutOfRangeAreRefused() {
        PreparedPool pool = pool(1);
        assertThatIllegalArgumentException().isThrownBy(() -> new ShadowPrices(pool, Map.of("i0", -0.1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new ShadowPrices(pool, Map.of("i0", Double.NaN)));
        assertThatIllegalArgumentException().isThrownBy(() -> ShadowPrices.rise(0));
        assertThatIllegalArgumentException().isThrownBy(() -> ShadowPrices.fall(-0.02));
    }

    @Test
    void theDearerItemIsPassedOver() {
        PreparedPool pool = pool(30);
        var dear = new ShadowPrices(pool, Map.of("i24", 1.0));
        var free = new ShadowPrices(pool);

        // i24 is at 0, and i25 a little steeper at 0.5
        assertThat(first(pool, free)).isEqualTo("i24");
        assertThat(first(pool, dear)).isEqualTo("i25");
    }

    private String first(PreparedPool pool, ShadowPrices prices) {
        var exposure = new Exposure(prices, new ExposureCap(pool, 1));
        return ((Step.Ask) ENGINE.next(List.of(), pool, exposure, random))
                .item()
                .id();
    }

    @Test
    void theCapHoldsFromTheHundredthPersonOn() {
        PreparedPool pool = pool(30);
        var before = new ExposureCap(pool, 0.25, 98, Map.of("i24", 98));
        var full = new ExposureCap(pool, 0.25, 99, Map.of("i24", 25, "other", 99));
        var room = new ExposureCap(pool, 0.25, 99, Map.of("i24", 24));

        assertThat(first(pool, before)).isEqualTo("i24");
        assertThat(first(pool, full)).isEqualTo("i25");
        assertThat(first(pool, room)).isEqualTo("i24");
        full.record(sitting(pool, "i3"));
        assertThat(first(pool, full)).isEqualTo("i25");
        room.record(sitting(pool, "i24"));
        assertThat(first(pool, room)).isEqualTo("i25");
    }

    @Test
    void aCapDoesNotLoseAPersonToRounding() {
        PreparedPool pool = pool(30);
        var cap = new ExposureCap(pool, 0.29, 99, Map.of("i24", 28));

        assertThat(first(pool, cap)).isEqualTo("i24");
    }

    private String first(PreparedPool pool, ExposureCap cap) {
        var exposure = new Exposure(new ShadowPrices(pool), cap);
        return ((Step.Ask) ENGINE.next(List.of(), pool, exposure, random))
                .item()
                .id();
    }

    @Test
    void limitsOutOfRangeAreRefused() {
        PreparedPool pool = pool(1);
        assertThatIllegalArgumentException().isThrownBy(() -> new ExposureCap(pool, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new ExposureCap(pool, 1.01));
        assertThatIllegalArgumentException().isThrownBy(() -> new ExposureCap(pool, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> new ExposureCap(pool, 0.25, -1, Map.of()));
        assertThat(new ExposureCap(pool, 1)).isNotNull();
    }

    @Test
    void whenEverythingIsForbiddenThePoolIsExhausted() {
        PreparedPool pool = pool(2);
        var cap = new ExposureCap(pool, 0.25, 99, Map.of("i0", 30, "i1", 30));

        Step step = ENGINE.next(List.of(), pool, new Exposure(new ShadowPrices(pool), cap), random);

        assertThat(((Step.Stop) step).reason()).isEqualTo(Step.Reason.POOL_EXHAUSTED);
        assertThat(((Step.Stop) step).band()).isEmpty();
    }

    @Test
    void withPricesNoItemIsShownToMoreThanAQuarterAndTestsShareLess() {
        PreparedPool pool = pool(70);
        Exposure exposure = Exposure.warm(ENGINE, pool, 0.25, 1000, random);
        ExposureRates controlled = rates(new Simulation(ENGINE, pool, Optional.of(exposure)));
        ExposureRates free = rates(new Simulation(ENGINE, pool, Optional.empty()));

        assertThat(controlled.highest()).isLessThanOrEqualTo(0.25);
        assertThat(controlled.overlap()).isLessThan(0.24).isLessThan(free.overlap());
        assertThat(free.highest()).isGreaterThan(0.5);
        assertThat(controlled.meanLength()).isEqualTo(10);
    }

    private ExposureRates rates(Simulation simulation) {
        var tests = new ArrayList<List<CandidateItem>>();
        for (int i = 0; i < 400; i++) {
            var trainee = new Trainee(random.nextGaussian(), random);
            tests.add(simulation.run(trainee::score, List.of(), random).items());
        }
        return ExposureRates.of(tests);
    }
}
