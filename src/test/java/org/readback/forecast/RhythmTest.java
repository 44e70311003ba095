package org.readback.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.hipparchus.random.RandomDataGenerator;
import org.junit.jupiter.api.Test;

class RhythmTest {
    private static final double[][] OPEN = {{40, 40}, {40, 40}, {40, 40}, {40, 40}};

    private static Rhythm.Ahead ahead(int[][] closed) {
        return Rhythm.of(closed, OPEN).ahead(10, new RandomDataGenerator(1));
    }

    @Test
    void whereEveryWeekWasAlikeSoAreThoseToCome() {
        Rhythm.Ahead ahead = ahead(new int[][] {{5, 0}, {5, 0}, {5, 0}, {5, 0}});

        assertThat(ahead.weeks(0, 3.5)).isCloseTo(3.5, within(1e-12));
        assertThat(ahead.weeks(0, 25)).isCloseTo(25, within(1e-12));
        assertThat(ahead.weeks(1, 3.5)).isCloseTo(3.5, within(1e-12));
    }

    @Test
    void dayOfDrillComesAgainWholeAndForAllThatItWasAbout() {
        Rhythm.Ahead ahead = ahead(new int[][] {{0, 0}, {20, 20}, {0, 0}, {0, 0}});

        int quick = 0;
        for (int week = 1; week <= 10; week++) {
            double worth = ahead.paced()[0][week] - ahead.paced()[0][week - 1];
            assertThat(ahead.paced()[1][week] - ahead.paced()[1][week - 1]).isCloseTo(worth, within(1e-12));
            // expected 5: Pearson's statistic 60 over 3 weeks, held towards 1 by 4: F = 64/7
            double kept = Math.sqrt(57.0 / 64);
            assertThat(worth).isCloseTo(worth > 1 ? 1 + 3 * kept : 1 - kept, within(1e-9));
            if (worth > 1) quick++;
        }
        assertThat(quick).isPositive().isLessThan(10);
    }

    @Test
    void moreTakesLonger() {
        Rhythm.Ahead ahead = ahead(new int[][] {{1, 9}, {20, 0}, {0, 0}, {2, 30}});

        double before = 0;
        for (double usual = 0; usual < 40; usual += 0.25) {
            double weeks = ahead.weeks(0, usual);
            assertThat(weeks).isGreaterThanOrEqualTo(before);
            before = weeks;
        }
    }
}
