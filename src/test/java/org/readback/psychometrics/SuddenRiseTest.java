package org.readback.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SuddenRiseTest {
    private static List<Double> alternating(int before, int after, double rise) {
        var all = new ArrayList<Double>();
        IntStream.range(0, before).forEach(i -> all.add(i % 2 == 0 ? 0.5 : -0.5));
        IntStream.range(0, after).forEach(i -> all.add((i % 2 == 0 ? 0.5 : -0.5) + rise));
        return all;
    }

    @Test
    void theMomentFromWhichAnItemIsKnownIsFound() {
        SuddenRise found = SuddenRise.in(alternating(100, 60, 0.4)).orElseThrow();

        assertThat(found.from()).isEqualTo(100);
        assertThat(found.rise()).isCloseTo(0.4, within(1e-12));
        assertThat(found.z()).isBetween(4.0, 5.0);
        assertThat(found.isFlagged()).isTrue();
    }

    @Test
    void aSmallRiseOfMuchAnsweredItemsIsNone() {
        SuddenRise found = SuddenRise.in(alternating(4000, 4000, 0.1)).orElseThrow();

        assertThat(found.z()).isGreaterThan(4);
        assertThat(found.isFlagged()).isFalse();
        assertThat(new SuddenRise(30, 0.15, 4.01).isFlagged()).isTrue();
        assertThat(new SuddenRise(30, 0.15, 4).isFlagged()).isFalse();
    }

    @Test
    void aFallIsNoRise() {
        assertThat(SuddenRise.in(alternating(100, 100, -0.4)).orElseThrow().isFlagged())
                .isFalse();
    }

    @Test
    void thirtyAreNeededBeforeAndAfter() {
        assertThat(SuddenRise.in(alternating(59, 0, 0))).isEmpty();
        assertThat(SuddenRise.in(alternating(60, 0, 0)).orElseThrow().from()).isEqualTo(30);
        assertThat(SuddenRise.in(List.of())).isEmpty();
        assertThat(SuddenRise.in(Collections.nCopies(100, 0.25))).isEmpty();
    }

    @Test
    void chanceAloneGivesHardlyAny() {
        var random = new SplittableRandom(9);
        long flagged = IntStream.range(0, 1000)
                .mapToObj(_ -> IntStream.range(0, 200)
                        .mapToObj(_ -> {
                            double p = 0.2 + 0.7 * random.nextDouble();
                            return (random.nextDouble() < p ? 1 : 0) - p;
                        })
                        .toList())
                .filter(each -> SuddenRise.in(each).orElseThrow().isFlagged())
                .count();

        assertThat(flagged).isLessThanOrEqualTo(3);
    }
}
