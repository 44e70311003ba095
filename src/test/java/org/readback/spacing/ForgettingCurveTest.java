package org.readback.spacing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ForgettingCurveTest {

    private static final ForgettingCurve CURVE = new ForgettingCurve(0.1542);

    @Test
    void recallIsCertainAtOnceAndNineTenthsAtTheStability() {
        for (double decay : new double[] {0.1, 0.1542, 0.5, 0.8}) {
            ForgettingCurve curve = new ForgettingCurve(decay);

            assertThat(curve.retrievability(0, 7)).isEqualTo(1);
            assertThat(curve.retrievability(7, 7)).isCloseTo(0.9, within(1e-14));
        }
    }

    @Test
    void recallFadesByThePowerLaw() {
        assertThat(CURVE.retrievability(5, 10)).isCloseTo(0.9403442888929227, within(1e-14));
        assertThat(CURVE.retrievability(40, 10)).isCloseTo(0.782132114874225, within(1e-14));
        // FSRS-4.5: with decay 1/2 the curve is (1 + 19/81 t/S)^(-1/2)
        assertThat(new ForgettingCurve(0.5).retrievability(3, 2))
                .isCloseTo(1 / Math.sqrt(1 + 19.0 / 81 * 1.5), within(1e-14));
    }

    @Test
    void daysUndoRetrievability() {
        assertThat(CURVE.days(0.8, 100)).isCloseTo(331.5959786230981, within(1e-10));
        assertThat(CURVE.days(0.95, 100)).isCloseTo(40.2558691989992, within(1e-11));
        assertThat(CURVE.days(0.9, 100)).isCloseTo(100, within(1e-11));
        assertThat(CURVE.retrievability(CURVE.days(0.7, 12), 12)).isCloseTo(0.7, within(1e-13));
    }

    @Test
    void brokenArgumentsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ForgettingCurve(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new ForgettingCurve(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> new ForgettingCurve(Double.POSITIVE_INFINITY));
        assertThatIllegalArgumentException().isThrownBy(() -> CURVE.retrievability(-1, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> CURVE.retrievability(Double.NaN, 10));
    }
}
