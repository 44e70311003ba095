package org.readback.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.readback.psychometrics.SittingResponses.Earned;

/** With 600 people who took an adaptive test of 21 items from a pool of 60; one item is harder, one tells nobody apart. */
class SittingResponsesTest {
    private static final int PEOPLE = 600;
    private static final int HARDER = 0;
    private static final int FLAT = 1;
    private static final int HALF_MARKS = 2;

    private static List<ResponseModel> pool = List.of();
    private static SittingResponses log = new SittingResponses(List.of(), List.of());
    private static MatchedFit fit = new MatchedFit(log);

    @BeforeAll
    static void takeTheTest() {
        var random = new SplittableRandom(11);
        var items = new ArrayList<ResponseModel>();
        IntStream.range(0, 60)
                .forEach(_ -> items.add(new ThreeParameterLogistic(
                        Math.exp(0.2 + 0.3 * random.nextGaussian()), random.nextGaussian(), 0.2)));
        items.set(HARDER, new ThreeParameterLogistic(1.5, -0.2, 0.2));
        items.set(FLAT, new ThreeParameterLogistic(1.5, 0.2, 0.2));
        var truth = new ArrayList<>(items);
        truth.set(HARDER, new ThreeParameterLogistic(1.5, 0.8, 0.2));
        truth.set(FLAT, new ThreeParameterLogistic(0.05, 0.2, 0.2));
        pool = items;
        log = new AdaptiveLog(pool).take(PEOPLE, 0.3, truth, random).responses();
        fit = new MatchedFit(log);
    }

    private static MatchedStatistics statistics(int item) {
        List<MatchedResponse> responses = fit.seen(item).stream()
                .map(each -> new MatchedResponse(each.score(), each.ability(), MatchedResponse.NO_OPTION))
                .toList();
        return new MatchedItem(responses, PEOPLE, fit.spread()).statistics();
    }

    @Test
    void theDistributionOfAbilityIsThatOfThesePeople() {
        assertThat(log.size()).isEqualTo(PEOPLE);
        assertThat(log.population().theta()).isCloseTo(0.3, within(0.12));
        assertThat(log.population().standardError()).isCloseTo(1, within(0.12));
    }

    @Test
    void abilityLeavesOutTheItemAndNothingElse() {
        List<Earned> sitting = log.sitting(3);
        var all = new SittingResponses(pool, List.of(sitting));
        var others = new SittingResponses(pool, List.of(sitting.subList(1, sitting.size())));

        // Each with a population of its own, so that only the posterior of N(0, 1) and two people is alike by design
        assertThat(all.without(0, sitting.getFirst()).standardError())
                .isGreaterThan(all.ability(0).standardError());
        assertThat(all.without(List.of(sitting.getFirst().item())).ability(0)).isEqualTo(others.ability(0));
    }

    @Test
    void anItemThatTellsNobodyApartIsFoundAmongPeopleChosenAlike() {
        double others = IntStream.range(2, 60)
                .mapToObj(SittingResponsesTest::statistics)
                .filter(each -> each.responses() > 100)
                .mapToDouble(each -> each.discrimination().orElseThrow())
                .average()
                .orElseThrow();

        assertThat(statistics(FLAT).discrimination().orElseThrow()).isLessThan(0.12);
        assertThat(others).isBetween(0.32, 0.42);
        assertThat(statistics(FLAT).narrowing()).isGreaterThan(1.3);
    }

    @Test
    void howMuchHarderAnItemTurnedOutToBeIsMeasured() {
        DifficultyShift harder = fit.shift(HARDER);

        assertThat(harder.shift()).isCloseTo(1, within(2 * harder.standardError()));
        assertThat(harder.standardError()).isBetween(0.05, 0.25);
        assertThat(harder.z(0)).isGreaterThan(3);
        assertThat(harder.z(0)).isCloseTo(harder.shift() / harder.standardError(), within(1e-12));
        assertThat(harder.z(1)).isLessThan(1.1);
        assertThat(new DifficultyShift(0, 0).z(0)).isZero();
        assertThat(IntStream.range(2, 60)
                        .filter(item -> Math.abs(fit.shift(item).z(0)) > 3))
                .isEmpty();
    }

    @Test
    void fitIsOneOnAverageAndNotToldForHalfMarks() {
        double outfit = IntStream.range(2, 60)
                .mapToObj(item -> fit.fit(item))
                .flatMap(java.util.Optional::stream)
                .filter(each -> each.responses() > 50)
                .mapToDouble(FitStatistics::infit)
                .average()
                .orElseThrow();
        var half = new MatchedFit(new SittingResponses(
                pool, List.of(List.of(new Earned(HALF_MARKS, 0.5), new Earned(HARDER, 1)), List.of())));

        assertThat(outfit).isCloseTo(1, within(0.02));
        assertThat(half.fit(HALF_MARKS)).isEmpty();
        assertThat(half.fit(FLAT)).isEmpty();
        assertThat(half.fit(HARDER)).isPresent();
        assertThat(half.seen(HARDER)).extracting(MatchedFit.Seen::sitting).containsExactly(0);
    }

    @Test
    void surprisesAreWhatTheModelDoesNotExpect() {
        double mean = fit.surprises(HARDER, 0).stream()
                .mapToDouble(each -> each)
                .average()
                .orElseThrow();
        double moved = fit.surprises(HARDER, 1).stream()
                .mapToDouble(each -> each)
                .average()
                .orElseThrow();

        assertThat(mean).isBetween(-0.3, -0.1);
        assertThat(moved).isCloseTo(0, within(0.05));
    }

    @Test
    void allRightAllWrongAndNobodyHaveFiniteDifficulties() {
        var item = new TwoParameterLogistic(1.2, 0);
        List<List<Earned>> right =
                IntStream.range(0, 50).mapToObj(_ -> List.of(new Earned(0, 1))).toList();
        List<List<Earned>> wrong =
                IntStream.range(0, 50).mapToObj(_ -> List.of(new Earned(0, 0))).toList();

        DifficultyShift easier = new MatchedFit(new SittingResponses(List.of(item), right)).shift(0);
        DifficultyShift harder = new MatchedFit(new SittingResponses(List.of(item), wrong)).shift(0);
        DifficultyShift unknown = new MatchedFit(new SittingResponses(List.of(item), List.of())).shift(0);

        assertThat(easier.shift()).isBetween(-4.0, -2.0);
        assertThat(harder.shift()).isCloseTo(-easier.shift(), within(1e-6));
        assertThat(easier.standardError()).isBetween(0.5, 1.9);
        assertThat(unknown.shift()).isCloseTo(0, within(1e-9));
        assertThat(unknown.standardError()).isCloseTo(2, within(0.05));
    }
}
