package org.readback.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readback.psychometrics.ScalePoint.Reach;

class TestCharacteristicCurveTest {
    private static final TestCharacteristicCurve CHOICE = new TestCharacteristicCurve(
            List.of(new ThreeParameterLogistic(1, -1, 0.2), new ThreeParameterLogistic(1, 1, 0.2)));

    @Test
    void theShareIsTheMeanOfWhatEachItemGives() {
        assertThat(new TestCharacteristicCurve(List.of(new Rasch(0), new Rasch(0))).share(0))
                .isEqualTo(0.5);
        assertThat(CHOICE.share(0)).isCloseTo(0.2 + 0.8 * 0.5, within(1e-12));
    }

    @Test
    void everyItemCountsAlikeHoweverManyPointsItHas() {
        var halves = new GeneralisedPartialCredit(1, List.of(0.0, 0.0));

        assertThat(new TestCharacteristicCurve(List.of(new Rasch(0), halves)).share(0))
                .isCloseTo(0.5, within(1e-12));
    }

    @Test
    void theAbilityIsWhereTheCurveReachesTheShare() {
        for (double theta = -5.9; theta < 6; theta += 0.1) {
            ScalePoint found = CHOICE.ability(CHOICE.share(theta));

            assertThat(found.theta()).isCloseTo(theta, within(1e-11));
            assertThat(found.isInside()).isTrue();
        }
        assertThat(CHOICE.ability(0.6).theta()).isCloseTo(0, within(1e-12));
    }

    @Test
    void sharesThatTheItemsCannotTellLieAtAnEnd() {
        assertThat(CHOICE.ability(0.2)).isEqualTo(new ScalePoint(-6, Reach.BELOW));
        assertThat(CHOICE.ability(0)).isEqualTo(new ScalePoint(-6, Reach.BELOW));
        assertThat(CHOICE.ability(1)).isEqualTo(new ScalePoint(6, Reach.ABOVE));
        assertThat(CHOICE.ability(1).isInside()).isFalse();
        assertThat(CHOICE.ability(CHOICE.share(-6)).reach()).isEqualTo(Reach.INSIDE);
        assertThat(CHOICE.ability(CHOICE.share(6)).theta()).isCloseTo(6, within(1e-11));
        assertThat(CHOICE.ability(CHOICE.share(6)).isInside()).isTrue();
    }

    @Test
    void aStepAsSteepAsNumbersGoStillHasAPlace() {
        var step = new TestCharacteristicCurve(List.of(new TwoParameterLogistic(1e5, 1.25)));

        assertThat(step.ability(0.3).theta()).isCloseTo(1.25, within(1e-4));
        assertThat(step.ability(1)).satisfies(point -> {
            assertThat(point.isInside()).isTrue();
            assertThat(point.theta()).isBetween(1.25, 1.26);
        });
    }

    @Test
    void noItemsAndNoShareAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TestCharacteristicCurve(List.of()));
        for (double wrong : new double[] {-0.1, 1.1, Double.NaN}) {
            assertThatIllegalArgumentException().isThrownBy(() -> CHOICE.ability(wrong));
        }
    }
}
