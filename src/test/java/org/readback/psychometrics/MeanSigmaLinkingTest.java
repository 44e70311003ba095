package org.readback.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.readback.psychometrics.MeanSigmaLinking.Anchor;

class MeanSigmaLinkingTest {

    @Test
    void theLinkTakesMeanAndSpreadOfTheAnchorsToThoseTheyHad() {
        var link = MeanSigmaLinking.through(List.of(
                new Anchor(new TwoParameterLogistic(1, -1), new TwoParameterLogistic(1.1, -1.5)),
                new Anchor(new TwoParameterLogistic(1, 0), new TwoParameterLogistic(0.5, 0.5)),
                new Anchor(new TwoParameterLogistic(1, 1), new TwoParameterLogistic(0.6, 2.5))));

        assertThat(link.slope()).isCloseTo(2, within(1e-15));
        assertThat(link.intercept()).isCloseTo(0.5, within(1e-15));
        assertThat(link.theta(1)).isCloseTo(2.5, within(1e-15));
        assertThat(link.item(new TwoParameterLogistic(1, 1))).isEqualTo(new TwoParameterLogistic(0.5, 2.5));
    }

    @Test
    void aLinkedItemHasTheSameProbabilitiesAtLinkedAbilities() {
        var link = new MeanSigmaLinking(1.3, -0.4);
        for (var item : List.<ResponseModel>of(
                new Rasch(0.3),
                new TwoParameterLogistic(1.2, -0.6),
                new ThreeParameterLogistic(0.9, 1.1, 0.2),
                new GeneralisedPartialCredit(1.4, List.of(-0.5, 0.8)))) {
            for (double theta = -3; theta <= 3; theta += 0.5) {
                assertThat(link.item(item).probability(link.theta(theta)))
                        .isCloseTo(item.probability(theta), within(1e-14));
            }
        }
    }

    @Test
    void stepsCountLikeDifficulties() {
        var link = MeanSigmaLinking.through(List.of(new Anchor(
                new GeneralisedPartialCredit(1, List.of(0.0, 1.0)),
                new GeneralisedPartialCredit(1, List.of(1.0, 4.0)))));

        assertThat(link).isEqualTo(new MeanSigmaLinking(3, 1));
    }

    @Test
    void withoutSpreadOnlyTheMeanIsMoved() {
        var one = new Anchor(new TwoParameterLogistic(1, 0.5), new TwoParameterLogistic(2, 0.75));
        var rasch = List.of(new Anchor(new Rasch(-1), new Rasch(-2)), new Anchor(new Rasch(1), new Rasch(3)));

        assertThat(MeanSigmaLinking.through(List.of())).isEqualTo(new MeanSigmaLinking(1, 0));
        assertThat(MeanSigmaLinking.through(List.of(one))).isEqualTo(new MeanSigmaLinking(1, 0.25));
        assertThat(MeanSigmaLinking.through(List.of(one, one))).isEqualTo(new MeanSigmaLinking(1, 0.25));
        assertThat(MeanSigmaLinking.through(rasch)).isEqualTo(new MeanSigmaLinking(1, 0.5));
        assertThat(MeanSigmaLinking.through(rasch).item(new Rasch(1))).isEqualTo(new Rasch(1.5));
    }

    @Test
    void calibrationsOfTwoGroupsMeetOnOneScale() {
        var random = new SplittableRandom(12);
        var bank = Simulated.bank(40, random);
        // A second group one logit abler, and less spread: on its own scale every item looks easier
        var shifted = bank.stream()
                .map(item -> (ResponseModel)
                        new TwoParameterLogistic(item.discrimination() * 0.8, (item.difficulty() - 1) / 0.8))
                .toList();
        var found = new MarginalLikelihood(
                        Simulated.responses(shifted, 1500, random),
                        new CalibrationSettings(CalibrationModel.TWO_PARAMETER, CalibrationPriors.NONE))
                .calibrate(CalibrationProgress.UNWATCHED);
        var anchors = new ArrayList<Anchor>();
        for (int item = 0; item < 20; item++) {
            anchors.add(new Anchor(found.items().get(item).model(), bank.get(item)));
        }

        var link = MeanSigmaLinking.through(anchors);

        assertThat(link.slope()).isCloseTo(0.8, within(0.06));
        assertThat(link.intercept()).isCloseTo(1, within(0.06));
    }

    @Test
    void valuesOutOfRangeAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new MeanSigmaLinking(0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new MeanSigmaLinking(1, Double.NaN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MeanSigmaLinking.through(
                        List.of(new Anchor(new Rasch(0), new GeneralisedPartialCredit(1, List.of(0.0, 1.0))))));
    }
}
