package org.readback.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RaschTest {

    @Test
    void itIsTheTwoParameterModelWithDiscriminationOneToTheLastDigit() {
        var rasch = new Rasch(0.7);
        var two = new TwoParameterLogistic(1, 0.7);
        for (double theta = -6; theta <= 6; theta += 0.5) {
            assertThat(rasch.probability(theta)).isEqualTo(two.probability(theta));
            assertThat(rasch.expectedShare(theta)).isEqualTo(two.probability(theta));
            assertThat(rasch.information(theta)).isEqualTo(two.information(theta));
            assertThat(rasch.logLikelihood(theta, 0.25)).isEqualTo(two.logLikelihood(theta, 0.25));
        }
        // Published odds: a person one logit above the item has e : 1
        assertThat(rasch.probability(1.7)).isCloseTo(Math.E / (1 + Math.E), within(1e-15));
        assertThat(rasch.points()).isEqualTo(1);
    }

    @Test
    void aDifficultyThatIsNotFiniteIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Rasch(Double.NaN));
    }
}
