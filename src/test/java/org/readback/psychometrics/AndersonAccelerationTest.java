package org.readback.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AndersonAccelerationTest {

    /** Two directions, one that converges slowly; stands still at (2, -1). */
    private static double[] map(double[] x) {
        return new double[] {2 + 0.98 * (x[0] - 2), -1 + 0.5 * (x[1] + 1) + 0.1 * (x[0] - 2)};
    }

    @Test
    void aLinearMapIsSolvedInAsManyStepsAsItHasDirectionsAndOneMore() {
        var acceleration = new AndersonAcceleration();
        double[] x = {0, 0};

        for (int i = 0; i < 3; i++) {
            x = acceleration.next(x, map(x));
        }

        assertThat(x).containsExactly(new double[] {2, -1}, within(1e-3));
    }

    @Test
    void withoutMemoryItIsThePlainStep() {
        var acceleration = new AndersonAcceleration();
        double[] x = {0, 0};

        double[] first = acceleration.next(x, map(x));
        acceleration.forget();
        double[] second = acceleration.next(first, map(first));

        assertThat(first).isEqualTo(map(x));
        assertThat(second).isEqualTo(map(first));
    }

    @Test
    void aMapThatStandsStillIsLeftThere() {
        var acceleration = new AndersonAcceleration();
        double[] x = {2, -1};

        for (int i = 0; i < 10; i++) {
            x = acceleration.next(x, map(x));
        }

        assertThat(x).containsExactly(2, -1);
    }
}
