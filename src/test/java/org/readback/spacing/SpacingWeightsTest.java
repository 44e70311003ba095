package org.readback.spacing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class SpacingWeightsTest {

    @Test
    void theDefaultsAreThoseOfFsrsSix() {
        assertThat(SpacingWeights.DEFAULT.values())
                .containsExactly(
                        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
                        0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542);
        assertThat(SpacingWeights.DEFAULT.toArray())
                .hasSize(21)
                .startsWith(0.212)
                .endsWith(0.1542);
    }

    @Test
    void theBoundsAreThoseOfTheOptimiser() {
        var lowest = new ArrayList<Double>();
        var highest = new ArrayList<Double>();
        for (int k = 0; k < 21; k++) {
            lowest.add(SpacingWeights.lowest(k));
            highest.add(SpacingWeights.highest(k));
        }

        assertThat(lowest)
                .containsExactly(
                        0.001, 0.001, 0.001, 0.001, 1.0, 0.001, 0.001, 0.001, 0.0, 0.0, 0.001, 0.001, 0.001, 0.001, 0.0,
                        0.0, 1.0, 0.0, 0.0, 0.0, 0.1);
        assertThat(highest)
                .containsExactly(
                        100.0, 100.0, 100.0, 100.0, 10.0, 4.0, 4.0, 0.75, 4.5, 0.8, 3.5, 5.0, 0.25, 0.9, 4.0, 1.0, 6.0,
                        2.0, 2.0, 0.8, 0.8);
        assertThat(new SpacingWeights(lowest).values()).isEqualTo(lowest);
        assertThat(new SpacingWeights(highest).values()).isEqualTo(highest);
    }

    @Test
    void wrongWeightsAreRefusedByName() {
        var values = new ArrayList<>(SpacingWeights.DEFAULT.values());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SpacingWeights(Collections.nCopies(20, 1.0)))
                .withMessage("FSRS-6 has 21 weights, not 20");
        values.set(20, 0.9);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SpacingWeights(values))
                .withMessage("w20 must be in [0.1, 0.8]: 0.9");
        values.set(20, 0.09);
        assertThatIllegalArgumentException().isThrownBy(() -> new SpacingWeights(values));
        values.set(20, Double.NaN);
        assertThatIllegalArgumentException().isThrownBy(() -> new SpacingWeights(values));
    }
}
