package org.readback.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class StartValuesTest {

    @Test
    void difficultyIsTwoThirdsOfTheMidpointOfTheBand() {
        double[] expected = {-1.34, -0.67, 0, 0.67, 1.34};
        for (int band = 1; band <= 5; band++) {
            var choice = (ThreeParameterLogistic) StartValues.choice(band);
            var typed = (TwoParameterLogistic) StartValues.typed(band);

            assertThat(choice.difficulty()).isCloseTo(expected[band - 1], within(1e-15));
            assertThat(choice.guessing()).isEqualTo(0.20);
            assertThat(typed).isEqualTo(new TwoParameterLogistic(1.2, choice.difficulty()));
        }
    }

    @Test
    void thereAreFiveBands() {
        assertThatIllegalArgumentException().isThrownBy(() -> StartValues.choice(0));
        assertThatIllegalArgumentException().isThrownBy(() -> StartValues.typed(6));
    }
}
