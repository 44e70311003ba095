package org.readback.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The figures of the worked panel were computed by hand and, on the ability scale, by bisection in another language. */
class ModifiedAngoffTest {
    private static final Offset<Double> CLOSE = within(1e-9);
    private static final List<ResponseModel> ITEMS = List.of(new Rasch(-1), new Rasch(0), new Rasch(1), new Rasch(2));
    private static final AngoffRatings PANEL =
            new AngoffRatings(List.of(List.of(.8, .6, .5, .3), List.of(.9, .7, .4, .2), List.of(.7, .65, .3, .35)));

    private final AngoffCut worked = ModifiedAngoff.cut(PANEL, ITEMS);

    private static AngoffCut cut(List<List<Double>> rows) {
        return ModifiedAngoff.cut(
                new AngoffRatings(rows), ITEMS.subList(0, rows.getFirst().size()));
    }

    @Test
    void theCutIsTheMeanOfWhatTheRatersExpect() {
        assertThat(worked.share()).isCloseTo(0.5333333333333333, CLOSE);
        assertThat(worked.raters())
                .extracting(AngoffCut.Rater::share)
                .satisfiesExactly(
                        a -> assertThat(a).isCloseTo(0.55, CLOSE),
                        b -> assertThat(b).isCloseTo(0.55, CLOSE),
                        c -> assertThat(c).isCloseTo(0.50, CLOSE));
        assertThat(worked.raters())
                .extracting(AngoffCut.Rater::distance)
                .satisfiesExactly(
                        a -> assertThat(a).isCloseTo(0.0166666666666667, CLOSE),
                        b -> assertThat(b).isCloseTo(0.0166666666666667, CLOSE),
                        c -> assertThat(c).isCloseTo(-0.0333333333333333, CLOSE));
    }

    @Test
    void theSpreadIsThatBetweenRaters() {
        assertThat(worked.deviation()).hasValueCloseTo(0.028867513459481284, CLOSE);
        assertThat(worked.standardError()).hasValueCloseTo(0.016666666666666666, CLOSE);
        assertThat(worked.shares().low()).isCloseTo(0.46162245450147876, within(1e-8));
        assertThat(worked.shares().high()).isCloseTo(0.6050442121651879, within(1e-8));
    }

    @Test
    void theCutGoesToTheAbilityScaleThroughTheCurveOfTheItems() {
        assertThat(worked.cut()).isEqualTo(new ScalePoint(worked.cut().theta(), ScalePoint.Reach.INSIDE));
        assertThat(worked.cut().theta()).isCloseTo(0.6737267216442122, CLOSE);
        assertThat(worked.abilities().low()).isCloseTo(0.2999148124621128, within(1e-7));
        assertThat(worked.abilities().high()).isCloseTo(1.0527854665924885, within(1e-7));
        assertThat(worked.raters())
                .extracting(rater -> rater.cut().theta())
                .satisfiesExactly(
                        a -> assertThat(a).isCloseTo(0.7609363381617875, CLOSE),
                        b -> assertThat(b).isCloseTo(0.7609363381617886, CLOSE),
                        c -> assertThat(c).isCloseTo(0.5, CLOSE));
    }

    @Test
    void ratersAreHeldAgainstTheModels() {
        assertThat(worked.raters().get(0).consistency()).hasValueCloseTo(0.9851512929018068, CLOSE);
        assertThat(worked.raters().get(1).consistency()).hasValueCloseTo(0.9988109409727411, CLOSE);
        assertThat(worked.raters().get(2).consistency()).hasValueCloseTo(0.8998215563300873, CLOSE);
        assertThat(worked.raters().get(0).misfit()).isCloseTo(0.06744193978419086, CLOSE);
        assertThat(worked.raters().get(1).misfit()).isCloseTo(0.03255806021580917, CLOSE);
        assertThat(worked.raters().get(2).misfit()).isCloseTo(0.09755757249589458, CLOSE);
    }

    @Test
    void itemsOfMostDisagreementComeFirst() {
        AngoffCut.Item hardest = worked.items().getLast();

        assertThat(hardest.mean()).isCloseTo(0.2833333333333333, CLOSE);
        assertThat(hardest.deviation()).isCloseTo(0.07637626158259732, CLOSE);
        assertThat(hardest.lowest()).isEqualTo(0.2);
        assertThat(hardest.highest()).isEqualTo(0.35);
        assertThat(hardest.expected()).isCloseTo(0.20977647683141418, CLOSE);
        assertThat(worked.items().get(1).deviation()).isCloseTo(0.05, CLOSE);
        assertThat(worked.mostDisputed(4)).hasSize(4).endsWith(3, 1);
        assertThat(worked.mostDisputed(2)).containsExactlyInAnyOrder(0, 2);
    }

    @Test
    void itemsThatAllRateAlikeAreNotDisputedAndEqualOnesKeepTheirOrder() {
        AngoffCut cut = cut(List.of(List.of(.5, .1, .25), List.of(.75, .1, .5)));

        assertThat(cut.mostDisputed(9)).containsExactly(0, 2);
        assertThat(cut.items().get(1).deviation()).isZero();
    }

    @Test
    void pairsAgreeWhoseRatingsDifferByATenthAtMost() {
        assertThat(worked.agreement()).isCloseTo(9 / 12.0, CLOSE);
        assertThat(cut(List.of(List.of(.70), List.of(.60))).agreement()).isEqualTo(1);
        assertThat(cut(List.of(List.of(.71), List.of(.60))).agreement()).isZero();
    }

    @Test
    void ofOneRaterNoSpreadIsKnown() {
        AngoffCut cut = cut(List.of(List.of(.6, .4)));

        assertThat(cut.share()).isEqualTo(.5);
        assertThat(cut.deviation()).isEmpty();
        assertThat(cut.standardError()).isEmpty();
        assertThat(cut.agreement()).isEqualTo(1);
        assertThat(cut.shares()).isEqualTo(new Interval(0, 1));
        assertThat(cut.abilities()).isEqualTo(new Interval(-6, 6));
        assertThat(cut.mostDisputed(2)).isEmpty();
    }

    @Test
    void ratersOfOneMindHaveAnIntervalWithoutWidth() {
        AngoffCut cut = cut(List.of(List.of(.1, .2), List.of(.1, .2), List.of(.1, .2)));

        assertThat(cut.deviation()).hasValue(0);
        assertThat(cut.shares()).isEqualTo(new Interval(cut.share(), cut.share()));
        assertThat(cut.abilities().low()).isEqualTo(cut.cut().theta());
    }

    @Test
    void theIntervalStaysWithinWhatAShareCanBe() {
        AngoffCut low = cut(List.of(List.of(.0), List.of(.4)));
        AngoffCut high = cut(List.of(List.of(1.0), List.of(.6)));

        assertThat(low.shares()).isEqualTo(new Interval(0, 1));
        assertThat(high.shares()).isEqualTo(new Interval(0, 1));
        assertThat(low.abilities()).isEqualTo(new Interval(-6, 6));
    }

    @Test
    void ratingsWithoutDifferenceSayNothingOfConsistency() {
        AngoffCut cut = cut(List.of(List.of(.5, .5), List.of(.4, .6)));

        assertThat(cut.raters().getFirst().consistency()).isEmpty();
        assertThat(cut.raters().getLast().consistency()).hasValueCloseTo(-1.0, CLOSE);
    }

    @Test
    void panelsOutOfReachOfTheItemsStandAtTheEnd() {
        assertThat(cut(List.of(List.of(1.0, 1.0))).cut()).isEqualTo(new ScalePoint(6, ScalePoint.Reach.ABOVE));
        assertThat(cut(List.of(List.of(0.0, 0.0))).cut()).isEqualTo(new ScalePoint(-6, ScalePoint.Reach.BELOW));
    }

    @Test
    void raisingARatingNeverLowersTheCut() {
        var random = new SplittableRandom(15);
        for (int trial = 0; trial < 200; trial++) {
            List<ResponseModel> items = IntStream.range(0, 5)
                    .<ResponseModel>mapToObj(
                            _ -> new ThreeParameterLogistic(random.nextDouble(.5, 2), random.nextDouble(-2, 2), .2))
                    .toList();
            List<List<Double>> rows = new ArrayList<>();
            for (int rater = 0; rater < 4; rater++) {
                rows.add(new ArrayList<>(random.doubles(5).boxed().toList()));
            }
            AngoffCut before = ModifiedAngoff.cut(new AngoffRatings(rows), items);
            List<Double> row = rows.get(random.nextInt(4));
            int item = random.nextInt(5);
            row.set(item, random.nextDouble(row.get(item), 1));

            AngoffCut after = ModifiedAngoff.cut(new AngoffRatings(rows), items);

            assertThat(after.share()).isGreaterThanOrEqualTo(before.share());
            assertThat(after.cut().theta())
                    .isGreaterThanOrEqualTo(before.cut().theta())
                    .isBetween(after.abilities().low(), after.abilities().high());
        }
    }

    @Test
    void eachRatingMustBeThereAndAProbability() {
        assertThatIllegalArgumentException().isThrownBy(() -> new AngoffRatings(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new AngoffRatings(List.of(List.of())));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AngoffRatings(List.of(List.of(.1, .2), List.of(.1))))
                .withMessageContaining("1 of 2");
        for (double wrong : new double[] {-0.01, 1.01, Double.NaN}) {
            assertThatIllegalArgumentException().isThrownBy(() -> new AngoffRatings(List.of(List.of(wrong))));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ModifiedAngoff.cut(PANEL, ITEMS.subList(0, 3)))
                .withMessage("4 items were rated, not 3");
        assertThat(new AngoffRatings(List.of(List.of(0.0, 1.0))).items()).isEqualTo(2);
    }
}
