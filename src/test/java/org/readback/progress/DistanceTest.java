package org.readback.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readback.assessment.Result.Indication;
import org.readback.progress.Distance.Standing;

class DistanceTest {
    private static final List<Double> CUTS = List.of(-1.5, -0.5, 0.5, 1.5);

    private static Optional<Indication> found(int band, double low, double high) {
        return Optional.of(new Indication(band, 0.8, band, 0.1, low, high, CUTS));
    }

    @Test
    void missingBandsAreCounted() {
        assertThat(Distance.of(found(2, -1.4, -0.6), 3)).isEqualTo(new Distance(3, Standing.BELOW, 1));
        assertThat(Distance.of(found(1, -2, -1.6), 5)).isEqualTo(new Distance(5, Standing.BELOW, 4));
    }

    @Test
    void bandWhoseIntervalBeginsBelowIsNotCertain() {
        assertThat(Distance.of(found(3, -0.6, 0.4), 3).standing()).isEqualTo(Standing.REACHED_PERHAPS);
        assertThat(Distance.of(found(3, -0.5, 0.4), 3).standing()).isEqualTo(Standing.REACHED);
        assertThat(Distance.of(found(5, 0.6, 3), 3).standing()).isEqualTo(Standing.REACHED);
    }

    @Test
    void withoutAResultNothingIsSaid() {
        assertThat(Distance.of(Optional.empty(), 2).standing()).isEqualTo(Standing.UNKNOWN);
        assertThat(Found.record(List.of(), Map.of("speaking", 2)).profile())
                .extracting(SkillProfile::part)
                .containsExactly("reading", "use", "listening", "speaking");
    }

    @Test
    void placeOnTheScaleIsInBoxesOfEqualWidth() {
        Indication any = found(3, -0.5, 0.5).orElseThrow();

        assertThat(any.place(-1.5)).isCloseTo(1, within(1e-9));
        assertThat(any.place(0)).isCloseTo(2.5, within(1e-9));
        assertThat(any.place(1.5)).isCloseTo(4, within(1e-9));
        assertThat(any.place(-9)).isZero();
        assertThat(any.place(9)).isCloseTo(5, within(1e-9));
        assertThat(any.place(-2)).isCloseTo(0.5, within(1e-9));
    }
}
