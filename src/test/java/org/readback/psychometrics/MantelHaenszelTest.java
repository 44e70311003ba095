package org.readback.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MantelHaenszelTest {

    /** Reference wrong, right; focal wrong, right. */
    private static int[][] table(int a, int b, int c, int d) {
        return new int[][] {{a, b}, {c, d}};
    }

    private static Optional<MantelHaenszel> compared(int[][]... strata) {
        return MantelHaenszel.of(List.of(strata));
    }

    /** Admissions to Berkeley by department, men and women: R's {@code mantelhaen.test(UCBAdmissions)} gives X-squared
     * 1.4269, p 0.2323, odds ratio 0.9046968 with the 95 % interval 0.7719074 to 1.0603298. */
    @Test
    void admissionsToBerkeleyAreAsInR() {
        var test = compared(
                        table(313, 512, 19, 89),
                        table(207, 353, 8, 17),
                        table(205, 120, 391, 202),
                        table(279, 138, 244, 131),
                        table(138, 53, 299, 94),
                        table(351, 22, 317, 24))
                .orElseThrow();

        assertThat(test.chiSquare()).isCloseTo(1.4269, within(5e-5));
        assertThat(test.p()).isCloseTo(0.2323, within(5e-5));
        assertThat(Math.exp(-test.delta() / 2.35)).isCloseTo(0.9046968, within(5e-8));
        double logError = Math.log(1.0603298 / 0.7719074) / (2 * 1.959963984540054);
        assertThat(test.standardError()).isCloseTo(2.35 * logError, within(5e-7));
        assertThat(test.reference()).isEqualTo(2691);
        assertThat(test.focal()).isEqualTo(1835);
        assertThat(test.etsClass()).isEqualTo(EtsClass.A);
        assertThat(test.confidence()).isEqualTo(Confidence.ADEQUATE);
    }

    /** Penicillin and rabbits (Agresti 1990): R's {@code mantelhaen.test(Rabbits)} gives X-squared 3.9286, p 0.04747,
     * odds ratio 7 with the interval 1.026713 to 47.725133. Two strata say nothing. */
    @Test
    void rabbitsAreAsInR() {
        var test = compared(
                        table(0, 6, 0, 5), table(3, 3, 0, 6), table(6, 0, 2, 4), table(5, 1, 6, 0), table(2, 0, 5, 0))
                .orElseThrow();

        assertThat(test.chiSquare()).isCloseTo(3.9286, within(5e-5));
        assertThat(test.p()).isCloseTo(0.04747, within(5e-6));
        assertThat(test.delta()).isCloseTo(2.35 * Math.log(7), within(1e-12));
        double logError = Math.log(47.725133 / 1.026713) / (2 * 1.959963984540054);
        assertThat(test.standardError()).isCloseTo(2.35 * logError, within(5e-6));
        assertThat(test.etsClass()).isEqualTo(EtsClass.B);
        assertThat(test.confidence()).isEqualTo(Confidence.SMALL);
    }

    /** By hand. At least 1 point: 6 of 8 against 4 of 8, 12/8 each way... at least 2: 4 of 8 against 1 of 8. */
    @Test
    void moreThanOnePointIsCutInAllWays() {
        var test = compared(new int[][] {{2, 2, 4}, {4, 3, 1}}).orElseThrow();

        // (6 * 4 + 4 * 7) / (2 * 4 + 4 * 1), and of the scores: 10 earned, 7.5 expected
        assertThat(test.delta()).isCloseTo(-2.35 * Math.log(52.0 / 12), within(1e-14));
        double variance = 64.0 * (16 * 25 - 15 * 15) / (16 * 16 * 15);
        assertThat(test.chiSquare()).isCloseTo(2.5 * 2.5 / variance, within(1e-14));
        assertThat(test.standardError())
                .isCloseTo(2.35 * Math.log(52.0 / 12) * Math.sqrt(variance) / 2.5, within(1e-14));
    }

    @Test
    void whereOneSideHasNoCaseHalfACaseIsAdded() {
        var test = compared(table(0, 10, 10, 0)).orElseThrow();

        // 10 right of the reference group against none: 100 / 20 = 5 for it, nothing against; expected 5, variance
        // 25/19
        assertThat(test.delta()).isCloseTo(-2.35 * Math.log(5.5 / 0.5), within(1e-14));
        assertThat(test.chiSquare()).isCloseTo(4.5 * 4.5 * 19 / 25, within(1e-13));
        assertThat(test.standardError()).isCloseTo(2.35 * Math.log(11) * Math.sqrt(25.0 / 19) / 5, within(1e-14));
        assertThat(test.etsClass()).isEqualTo(EtsClass.C);
    }

    @Test
    void equalGroupsDoNotDiffer() {
        var test = compared(table(5, 5, 5, 5)).orElseThrow();

        assertThat(test.delta()).isZero();
        assertThat(test.chiSquare()).isZero();
        assertThat(test.p()).isEqualTo(1);
        assertThat(compared(new int[][] {{1, 0, 1}, {0, 2, 0}}).orElseThrow().standardError())
                .isZero();
    }

    @Test
    void withoutBothGroupsOrWithoutDifferencesThereIsNothingToCompare() {
        assertThat(compared()).isEmpty();
        assertThat(compared(table(0, 0, 0, 0))).isEmpty();
        assertThat(compared(table(5, 5, 0, 0), table(0, 0, 3, 3))).isEmpty();
        assertThat(compared(table(0, 5, 0, 7), table(4, 0, 2, 0))).isEmpty();
        assertThat(compared(table(1, 0, 0, 1))).isPresent();
        assertThatIllegalArgumentException().isThrownBy(() -> compared(new int[][] {{1}, {1}}));
        assertThatIllegalArgumentException().isThrownBy(() -> compared(new int[][] {{1, 2}, {1, 2, 3}}));
    }

    @Test
    void classesFollowSizeAndSignificance() {
        assertThat(etsClass(0.99, 0.1, 0.001)).isEqualTo(EtsClass.A);
        assertThat(etsClass(1, 0.1, 0.0499)).isEqualTo(EtsClass.B);
        assertThat(etsClass(2, 0.1, 0.05)).isEqualTo(EtsClass.A);
        assertThat(etsClass(-1.49, 0.01, 0.001)).isEqualTo(EtsClass.B);
        assertThat(etsClass(-1.5, 0.303, 0.001)).isEqualTo(EtsClass.C);
        assertThat(etsClass(-1.5, 0.305, 0.001)).isEqualTo(EtsClass.B);
        assertThat(new MantelHaenszel(9, 9, -1, 0, 9, 0.001).isFlagged()).isTrue();
        assertThat(new MantelHaenszel(9, 9, -0.9, 0, 9, 0.001).isFlagged()).isFalse();
    }

    private static EtsClass etsClass(double delta, double error, double p) {
        return new MantelHaenszel(500, 500, delta, error, 10, p).etsClass();
    }
}
