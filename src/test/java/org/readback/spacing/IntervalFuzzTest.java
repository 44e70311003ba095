package org.readback.spacing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class IntervalFuzzTest {

    private static final IntervalFuzz FUZZ = new IntervalFuzz(36_500);

    private static SortedMap<Long, Integer> counts(IntervalFuzz fuzz, long days) {
        RandomGenerator random = new SplittableRandom(11);
        var counts = new TreeMap<Long, Integer>();
        for (int draw = 0; draw < 20_000; draw++) {
            counts.merge(fuzz.spread(days, random), 1, Integer::sum);
        }
        return counts;
    }

    /** First and last day as get_fuzz_range of ts-fsrs 5.4.2 has them. */
    @Test
    void everyDayWithinReachIsEquallyLikely() {
        assertThat(counts(FUZZ, 3).keySet()).containsExactly(2L, 3L, 4L);
        assertThat(counts(FUZZ, 7).keySet()).containsExactly(5L, 6L, 7L, 8L, 9L);
        assertThat(counts(FUZZ, 20).keySet()).hasSize(7).contains(17L, 23L);
        assertThat(counts(FUZZ, 100).keySet()).hasSize(15).contains(93L, 107L);
        assertThat(counts(FUZZ, 7).values()).allMatch(count -> Math.abs(count - 4_000) < 200);
    }

    @Test
    void oneAndTwoDaysStayAndDrawNothing() {
        var random = new SplittableRandom(3);

        assertThat(FUZZ.spread(1, random)).isEqualTo(1);
        assertThat(FUZZ.spread(2, random)).isEqualTo(2);
        assertThat(random.nextLong()).isEqualTo(new SplittableRandom(3).nextLong());
    }

    @Test
    void theMaximumHolds() {
        assertThat(counts(new IntervalFuzz(101), 100).lastKey()).isEqualTo(101);
        assertThat(counts(new IntervalFuzz(90), 100).keySet()).containsExactly(90L);
        assertThat(counts(new IntervalFuzz(1), 5).keySet()).containsExactly(1L);
        assertThatIllegalArgumentException().isThrownBy(() -> new IntervalFuzz(0));
    }

    @Test
    void onlyACardThatComesBackAfterDaysIsSpread() {
        var memory = new MemoryState(100, 5);
        var inDays = new NextReview(new CardState(new Phase.Review(), memory), Duration.ofDays(100));
        var inMinutes = new NextReview(new CardState(new Phase.Relearning(0), memory), Duration.ofMinutes(10));
        var longStep = new NextReview(new CardState(new Phase.Learning(1), memory), Duration.ofDays(100));

        NextReview spread = FUZZ.spread(inDays, new SplittableRandom(5));

        assertThat(spread.card()).isEqualTo(inDays.card());
        assertThat(spread.interval()).isEqualTo(Duration.ofDays(FUZZ.spread(100, new SplittableRandom(5))));
        assertThat(FUZZ.spread(inMinutes, new SplittableRandom(5))).isSameAs(inMinutes);
        assertThat(FUZZ.spread(longStep, new SplittableRandom(5))).isSameAs(longStep);
    }
}
