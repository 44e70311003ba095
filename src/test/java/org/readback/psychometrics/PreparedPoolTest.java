package org.readback.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PreparedPoolTest {

    private static final Passage RIVER = new Passage("river", 0.5);

    private static CandidateItem typed(String id, String content, double a, double b) {
        return new CandidateItem(id, content, new TwoParameterLogistic(a, b));
    }

    private static CandidateItem inPassage(String id, double a, double b) {
        return new CandidateItem(id, "reading", new TwoParameterLogistic(a, b), Optional.of(RIVER));
    }

    @Test
    void whatCanTellMostStandsFirstInItsCategory() {
        var pool = PreparedPool.of(
                List.of(typed("weak", "use", 0.8, 0), typed("read", "reading", 1, 0), typed("strong", "use", 1.6, 3)));

        assertThat(pool.size()).isEqualTo(3);
        assertThat(pool.range("reading")).isEqualTo(new PreparedPool.Range(0, 1));
        assertThat(pool.range("use")).isEqualTo(new PreparedPool.Range(1, 3));
        assertThat(pool.range("writing")).isEqualTo(new PreparedPool.Range(0, 0));
        assertThat(pool.unit(1).first().id()).isEqualTo("strong");
        assertThat(pool.ceiling(1)).isCloseTo(0.64, within(1e-15));
        assertThat(pool.indexOf("weak")).isEqualTo(2);
        assertThat(pool.indexOf("none")).isEqualTo(-1);
    }

    @Test
    void theItemsOfAPassageAreOneUnit() {
        var pool =
                PreparedPool.of(List.of(inPassage("r1", 1, 0), typed("own", "reading", 1, 0), inPassage("r2", 2, 0)));

        int river = pool.indexOf("r1");
        assertThat(pool.size()).isEqualTo(2);
        assertThat(pool.indexOf("r2")).isEqualTo(river);
        assertThat(pool.unit(river).items()).extracting(CandidateItem::id).containsExactly("r1", "r2");
        // 1/4 + 1 = 1.25 together; 1.25 / (1 + 1.25 * 0.25) / 2 an item
        assertThat(pool.unit(river).information(0)).isCloseTo(1.25 / 1.3125 / 2, within(1e-15));
        assertThat(pool.ceiling(river)).isCloseTo(1.25 / 1.3125 / 2, within(1e-15));
    }

    @Test
    void noUnitEverTellsMoreThanItsCeilingAndAnItemOfItsOwnReachesIt() {
        var random = new SplittableRandom(4);
        for (int trial = 0; trial < 200; trial++) {
            double a = random.nextDouble(0.4, 2.5);
            double b = random.nextDouble(-2, 2);
            List<ResponseModel> models = List.of(
                    new Rasch(b),
                    new TwoParameterLogistic(a, b),
                    new ThreeParameterLogistic(a, b, random.nextDouble(0, 0.4)),
                    new GeneralisedPartialCredit(a, List.of(b, b + random.nextDouble(-1, 1), b + 0.5)));
            for (ResponseModel model : models) {
                var unit = new Unit("", List.of(new CandidateItem("x", "", model)), 0);
                double highest = 0;
                for (double theta = -4; theta <= 4; theta += 0.01) {
                    highest = Math.max(highest, unit.information(theta));
                }
                assertThat(highest).isLessThanOrEqualTo(unit.ceiling() * (1 + 1e-12));
                if (model.points() == 1) {
                    assertThat(highest).isCloseTo(unit.ceiling(), within(1e-3 * unit.ceiling()));
                }
            }
        }
    }

    @Test
    void aGlanceAtAnAbilityIsItsInformation() {
        var items = List.of(typed("one", "", 1.5, 0.3), typed("two", "", 0.7, -1.1), typed("three", "", 2.2, 2));
        var pool = PreparedPool.of(items);
        for (double theta : new double[] {-4, -1.03, 0, 0.0625, 0.2718, 3.99, 4}) {
            var glance = pool.glance(theta);
            for (CandidateItem item : items) {
                assertThat(glance.information(pool.indexOf(item.id())))
                        .isCloseTo(item.model().information(theta), within(2e-3));
            }
        }
        assertThat(pool.glance(0.0625).information(pool.indexOf("one")))
                .isCloseTo(items.getFirst().model().information(0.0625), within(1e-15));
        assertThat(pool.glance(9).information(0)).isEqualTo(pool.glance(4).information(0));
        assertThat(pool.glance(-9).information(0)).isEqualTo(pool.glance(-4).information(0));
    }

    @Test
    void aGlanceAtAPersonNotWellKnownIsAMeanOverThreePlaces() {
        CandidateItem item = typed("one", "", 1.5, 0.3);
        var pool = PreparedPool.of(List.of(item));
        double away = Math.sqrt(3) * 0.25 / Math.sqrt(3);

        double glance = pool.glance(0.5, 0.25 / Math.sqrt(3)).information(0);

        double expected = item.model().information(0.5) * 2 / 3
                + (item.model().information(0.5 - away) + item.model().information(0.5 + away)) / 6;
        assertThat(glance).isCloseTo(expected, within(1e-15));
        assertThat(pool.glance(0.5, 0).information(0)).isCloseTo(item.model().information(0.5), within(1e-15));
    }

    @Test
    void theHighestIsThatOfTheWholePool() {
        var pool =
                PreparedPool.of(List.of(typed("one", "a", 1, 0), typed("two", "b", 2, 0), typed("three", "c", 3, 4)));

        assertThat(pool.highest(0)).isCloseTo(1, within(1e-15));
        assertThat(PreparedPool.of(List.of()).highest(0)).isZero();
    }

    @Test
    void outcomesOfAnItemAreItsPoints() {
        var model = new GeneralisedPartialCredit(1.2, List.of(-0.5, 0.8));
        var pool = PreparedPool.of(List.of(new CandidateItem("x", "", model)));
        Outcomes outcomes = pool.outcomes(0);

        assertThat(outcomes.count()).isEqualTo(3);
        for (int points = 0; points < 3; points++) {
            assertThat(outcomes.likelihood(points)[20])
                    .isCloseTo(model.probability(Quadrature.node(20), points), within(1e-15));
        }
        assertThat(pool.outcomes(0)).isSameAs(outcomes);
    }

    @Test
    void outcomesOfAPassageAreAllCombinationsAndSumToOne() {
        var items = List.of(inPassage("r1", 1, 0), inPassage("r2", 2, 0.5), inPassage("r3", 1.4, -1));
        Outcomes outcomes = PreparedPool.of(items).outcomes(0);

        assertThat(outcomes.count()).isEqualTo(8);
        for (int k = 0; k < Quadrature.NODES; k++) {
            double sum = 0;
            for (int i = 0; i < 8; i++) {
                sum += outcomes.likelihood(i)[k];
            }
            assertThat(sum).isCloseTo(1, within(1e-12));
        }
        var likelihood = new PassageLikelihood(RIVER);
        items.forEach(item -> likelihood.add(item.model(), item.id().equals("r2") ? 0 : 1));
        double[] total = new double[Quadrature.NODES];
        likelihood.addTo(total);
        assertThat(outcomes.likelihood(5)[17]).isCloseTo(Math.exp(total[17]), within(1e-12));
    }

    @Test
    void onlyAFewOutcomesAreListed() {
        var six = List.of(
                inPassage("1", 1, 0),
                inPassage("2", 1, 0),
                inPassage("3", 1, 0),
                inPassage("4", 1, 0),
                inPassage("5", 1, 0),
                inPassage("6", 1, 0));
        assertThat(Outcomes.areFew(PreparedPool.of(six).unit(0))).isTrue();
        var partial =
                new CandidateItem("7", "reading", new GeneralisedPartialCredit(1, List.of(0.0)), Optional.of(RIVER));
        var seven = new ArrayList<>(six);
        seven.add(partial);
        assertThat(Outcomes.areFew(PreparedPool.of(seven).unit(0))).isFalse();
    }

    @Test
    void anItemIsInAPoolOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PreparedPool.of(List.of(typed("x", "a", 1, 0), typed("x", "b", 1, 0))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PreparedPool.of(List.of(typed("x", "a", 1, 0), typed("x", "a", 1, 1))));
    }
}
