package org.readback.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ReliabilityTest {

    private static final byte NA = ResponseMatrix.MISSING;

    private static Reliability of(byte[]... rows) {
        return Reliability.of(new ResponseMatrix(rows.length == 0 ? 2 : rows[0].length, List.of(rows)));
    }

    @Test
    void alphaOfATableByHand() {
        // Points 3, 2, 1, 0, 2; item variances (n - 1): 0.3, 0.3, 0.3; variance of the points 1.3
        var reliability =
                of(new byte[] {1, 1, 1}, new byte[] {1, 1, 0}, new byte[] {1, 0, 0}, new byte[] {0, 0, 0}, new byte[] {
                    0, 1, 1
                });

        assertThat(reliability.people()).isEqualTo(5);
        assertThat(reliability.items()).isEqualTo(3);
        assertThat(reliability.alpha().orElseThrow()).isCloseTo(1.5 * (1 - 0.9 / 1.3), within(1e-15));
        assertThat(reliability.standardError().orElseThrow())
                .isCloseTo(Math.sqrt(1.3 * (1 - 1.5 * (1 - 0.9 / 1.3))), within(1e-15));
        assertThat(reliability.confidence()).isEqualTo(Confidence.SMALL);
    }

    /** The scale of Guttman: for k = 4 items and 5 people with 0 to 4 points, KR-20 is 4/3 (1 - 0.8 / 2). */
    @Test
    void aPerfectScaleOfFourItemsHasAnAlphaOfFourFifths() {
        var reliability = of(
                new byte[] {0, 0, 0, 0},
                new byte[] {1, 0, 0, 0},
                new byte[] {1, 1, 0, 0},
                new byte[] {1, 1, 1, 0},
                new byte[] {1, 1, 1, 1});

        assertThat(reliability.alpha().orElseThrow()).isCloseTo(0.8, within(1e-15));
        assertThat(reliability.standardError().orElseThrow()).isCloseTo(Math.sqrt(2.5 * 0.2), within(1e-15));
    }

    @Test
    void itemsThatAreTheSameAreReliableAndThoseThatContradictAreNot() {
        var same = of(new byte[] {3, 3}, new byte[] {1, 1}, new byte[] {0, 0});
        assertThat(same.alpha()).hasValue(1);
        assertThat(same.standardError()).hasValue(0);

        var contrary = of(new byte[] {2, 0}, new byte[] {0, 1}, new byte[] {0, 2});
        assertThat(contrary.alpha().orElseThrow()).isNegative();
        assertThat(contrary.standardError().orElseThrow()).isPositive();
    }

    @Test
    void onlyPeopleWithAllItemsCountAndItemsNobodyAnsweredDoNot() {
        var reliability = of(
                new byte[] {1, 1, NA},
                new byte[] {0, 0, NA},
                new byte[] {1, NA, NA},
                new byte[] {NA, NA, NA},
                new byte[] {1, 1, NA});

        assertThat(reliability.people()).isEqualTo(3);
        assertThat(reliability.items()).isEqualTo(2);
        assertThat(reliability.alpha()).hasValue(1);
    }

    @Test
    void withoutDifferencesThereIsNoReliability() {
        var none = OptionalDouble.empty();

        assertThat(of()).isEqualTo(new Reliability(0, 0, none, none));
        assertThat(of(new byte[] {1, 0})).isEqualTo(new Reliability(1, 2, none, none));
        assertThat(of(new byte[] {1}, new byte[] {0})).isEqualTo(new Reliability(2, 1, none, none));
        assertThat(of(new byte[] {1, 0}, new byte[] {0, 1})).isEqualTo(new Reliability(2, 2, none, none));
        assertThat(of(new byte[] {NA, NA})).isEqualTo(new Reliability(0, 0, none, none));
        assertThat(of(new byte[] {1, NA}, new byte[] {NA, 1})).isEqualTo(new Reliability(0, 2, none, none));
    }
}
