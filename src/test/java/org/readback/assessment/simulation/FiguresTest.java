package org.readback.assessment.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.readback.psychometrics.AbilityEstimate;
import org.readback.psychometrics.CandidateItem;
import org.readback.psychometrics.ContentTargets;
import org.readback.psychometrics.GeneralisedPartialCredit;
import org.readback.psychometrics.Rasch;
import org.readback.psychometrics.ResponseModel;
import org.readback.psychometrics.ThreeParameterLogistic;
import org.readback.psychometrics.TwoParameterLogistic;

class FiguresTest {
    private static final CandidateItem A = item("a", "one");
    private static final CandidateItem B = item("b", "one");
    private static final CandidateItem C = item("c", "two");

    private static CandidateItem item(String id, String topic) {
        return new CandidateItem(id, topic, new Rasch(0));
    }

    private static Measured person(double theta, double estimate, int band, int trueBand) {
        return new Measured(theta, new AbilityEstimate(estimate, 0.4), band, trueBand, 10, band == trueBand);
    }

    @Test
    void aSpreadIsMadeOfValuesThatWereSeen() {
        var values = new double[] {10, 9, 8, 7, 6, 5, 4, 3, 2, 1};

        assertThat(Spread.of(values)).isEqualTo(new Spread(5.5, 1, 5, 9));
        assertThat(Spread.of(new double[] {3})).isEqualTo(new Spread(3, 3, 3, 3));
        assertThat(Spread.of(new double[] {2, 1, 4})).isEqualTo(new Spread(7.0 / 3, 1, 2, 4));
        assertThat(Spread.of(new double[0])).isEqualTo(new Spread(0, 0, 0, 0));
        assertThat(values).startsWith(10);
    }

    @Test
    void aTallyCountsEachNumber() {
        Tally tally = Tally.of(List.of(3, 0, 3, 1));

        assertThat(tally.counts()).containsExactly(1, 1, 0, 2);
        assertThat(tally.people()).isEqualTo(4);
        assertThat(tally.share(3)).isEqualTo(0.5);
        assertThat(tally.share(9)).isZero();
        assertThat(tally.spread()).isEqualTo(new Spread(1.75, 0, 1, 3));
        assertThat(Tally.of(List.of()).spread()).isEqualTo(new Spread(0, 0, 0, 0));
        assertThat(Tally.of(List.of()).share(0)).isZero();
    }

    @Test
    void peopleAreGroupedByHalfLogitsWithOpenEnds() {
        assertThat(List.of(-9.0, -2.8, -0.2, 0.24, 0.26, 3.4, 8.0))
                .extracting(AbilityGroup::middle)
                .containsExactly(-3.0, -3.0, 0.0, 0.0, 0.5, 3.0, 3.0);
        assertThat(Double.doubleToLongBits(AbilityGroup.middle(-0.2))).isZero();
    }

    @Test
    void aGroupTellsHowFarEstimatesLieFromTheTruth() {
        var groups = AbilityGroup.of(List.of(person(0.1, 0.4, 3, 3), person(-0.1, -0.2, 2, 3), person(1, 2, 4, 4)));

        assertThat(groups).hasSize(2);
        assertThat(groups.getFirst().theta()).isZero();
        assertThat(groups.getFirst().people()).isEqualTo(2);
        assertThat(groups.getFirst().items()).isEqualTo(10);
        assertThat(groups.getFirst().bias()).isEqualTo(0.1, within(1e-12));
        assertThat(groups.getFirst().rmse()).isEqualTo(Math.sqrt(0.05), within(1e-12));
        assertThat(groups.getFirst().right()).isEqualTo(0.5);
        assertThat(groups.getFirst().decided()).isEqualTo(0.5);
        assertThat(groups.getFirst().error()).isEqualTo(new Spread(0.4, 0.4, 0.4, 0.4));
        assertThat(groups.getLast().bias()).isEqualTo(1);
    }

    @Test
    void nobodyIsMeasuredWithoutNaN() {
        assertThat(Precision.of(List.of())).isEqualTo(new Precision(new Spread(0, 0, 0, 0), 0, 0));
        assertThat(BandTable.of(List.of(), 2).within(0)).isZero();
    }

    @Test
    void bandsAreCountedTrueAgainstDecided() {
        BandTable table = BandTable.of(
                List.of(person(0, 0, 1, 1), person(0, 0, 2, 1), person(0, 0, 3, 1), person(0, 0, 3, 3)), 3);

        assertThat(table.people()).containsExactly(List.of(1, 1, 1), List.of(0, 0, 0), List.of(0, 0, 1));
        assertThat(table.within(0)).isEqualTo(0.5);
        assertThat(table.within(1)).isEqualTo(0.75);
        assertThat(table.within(2)).isEqualTo(1);
    }

    @Test
    void itemsAreSortedByUseAndTheUnusedAreThere() {
        var uses = ItemUse.of(List.of(A, B, C), List.of(List.of(A, C), List.of(C), List.of(C), List.of(C)));

        assertThat(uses)
                .containsExactly(new ItemUse("c", "two", 1), new ItemUse("a", "one", 0.25), new ItemUse("b", "one", 0));
        assertThat(uses).extracting(ItemUse::overused).containsExactly(true, false, false);
        assertThat(uses).extracting(ItemUse::unused).containsExactly(false, false, true);
        assertThat(ItemUse.of(List.of(A), List.of()).getFirst().share()).isZero();
    }

    @Test
    void topicsAreHeldAgainstTheirShares() {
        var targets = new ContentTargets(Map.of("one", 0.25, "two", 0.75));

        var uses = TopicUse.of(
                targets, List.of(A, B, C), List.of(List.of(A, C), List.of(A, B)), List.of(Set.of("two"), Set.of()));

        assertThat(uses)
                .containsExactly(new TopicUse("one", 0.25, 2, 0.75, 0), new TopicUse("two", 0.75, 1, 0.25, 0.5));
        assertThat(TopicUse.of(targets, List.of(), List.of(), List.of()).getFirst())
                .isEqualTo(new TopicUse("one", 0.25, 0, 0, 0));
    }

    @Test
    void aClassIsDescribedByWhatItShares() {
        var same = List.of(List.of(A, B), List.of(A, B));
        var apart = List.of(List.of(A), List.of(C));

        assertThat(Crowd.of(List.of(same))).isEqualTo(new Crowd(25, 2, 1, 2, 2));
        assertThat(Crowd.of(List.of(same, apart))).isEqualTo(new Crowd(25, 2, 0.5, 1.5, 1.5));
        assertThat(Crowd.of(List.of())).isEqualTo(new Crowd(25, 0, 0, 0, 0));
    }

    @Test
    void truthIsWhatTheBankBelievesUnlessItIsDoubted() {
        List<ResponseModel> models = List.of(
                new Rasch(1),
                new TwoParameterLogistic(1.1, 1),
                new ThreeParameterLogistic(1.2, 1, 0.2),
                new GeneralisedPartialCredit(1.3, List.of(0.5, 1.5)));
        for (ResponseModel model : models) {
            var item = new CandidateItem("i", "t", model);
            assertThat(new Truth(List.of(item), 0, new SplittableRandom(1)).of(item))
                    .isEqualTo(item);
            ResponseModel off = new Truth(List.of(item), 1, new SplittableRandom(1))
                    .of(item)
                    .model();
            double by = new SplittableRandom(1).nextGaussian();
            assertThat(off.getClass()).isEqualTo(model.getClass());
            assertThat(off.expectedShare(0.3 + by)).isEqualTo(model.expectedShare(0.3), within(1e-12));
        }
    }

    @Test
    void peopleOutsideTheRangesAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new People(99, 0, 1, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new People(5001, 0, 1, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new People(100, 4.1, 1, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new People(100, Double.NaN, 1, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new People(100, 0, -0.1, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new People(100, 0, 3.1, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new People(100, 0, 1, 2.1, 1));
        assertThat(new People(5000, -4, 3, 2, -1).abilities(new SplittableRandom(1)))
                .hasSize(5000);
        assertThat(new People(100, 0.7, 0, 0, 1).abilities(new SplittableRandom(1)))
                .containsOnly(0.7);
    }
}
