package org.readback.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class MarkStatisticsTest {

    /** Worked by hand: marks of the first item 2, 1, 0, 1 of 2; sums of the others 3, 0.5, 1, 1.5. */
    private static final List<double[]> MARKS =
            List.of(new double[] {2, 1, 2}, new double[] {1, 0.5, 0}, new double[] {0, 1, 0}, new double[] {1, 0.5, 1});

    private static final double[] HIGHEST = {2, 1, 2};

    @Test
    void marksAreJudgedAsMoodleDocumentsIt() {
        var first = MarkStatistics.of(MARKS, HIGHEST).getFirst();

        // mean 1 of 2; squares about it 1 + 0 + 1 + 0, over 3; products with 1.5, -1, -0.5, 0 are 1.5 + 0.5
        assertThat(first.facility()).hasValue(0.5);
        assertThat(first.deviation().orElseThrow()).isCloseTo(Math.sqrt(2.0 / 3) / 2, within(1e-12));
        assertThat(first.discrimination().orElseThrow()).isCloseTo(2 / Math.sqrt(2 * 3.5), within(1e-12));
        // sorted: 0, 1, 1, 2 beside 0.5, 1, 1.5, 3 give 1 + 0 + 0 + 1.5
        assertThat(first.efficiency().orElseThrow()).isCloseTo(2 / 2.5, within(1e-12));
    }

    @Test
    void anItemThatIsTheSameForEverybodyHasNoDiscrimination() {
        var marks = List.of(new double[] {1, 1.0 / 3, 0}, new double[] {1, 1.0 / 3, 1}, new double[] {1, 1.0 / 3, 0.2});

        var found = MarkStatistics.of(marks, new double[] {1, 1, 1});

        assertThat(found.getFirst().facility()).hasValue(1);
        assertThat(found.getFirst().deviation()).hasValue(0);
        assertThat(found.getFirst().discrimination()).isEmpty();
        assertThat(found.get(2).discrimination()).isEmpty();
        assertThat(found.get(2).efficiency()).isEmpty();
    }

    @Test
    void marksOutOfTheBestOrderHaveANegativeEfficiency() {
        var marks = List.of(new double[] {1, 0}, new double[] {0, 1});

        var found = MarkStatistics.of(marks, new double[] {1, 1}).getFirst();

        assertThat(found.discrimination()).hasValue(-1);
        assertThat(found.efficiency()).hasValue(-1);
    }

    @Test
    void nobodySaysNothing() {
        assertThat(MarkStatistics.of(List.of(), new double[] {1}).getFirst())
                .isEqualTo(new MarkStatistics(
                        0,
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty()));
    }
}
