package org.readback.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SampleTest {
    private static final List<String> LOT =
            IntStream.range(0, 20).mapToObj(i -> "person-" + i).toList();

    @Test
    void theSameDigestAndNumberDrawTheSamePeopleHoweverTheyAreListed() {
        var shuffled = new ArrayList<>(LOT);
        Collections.reverse(shuffled);

        assertThat(Sample.draw(shuffled, "abc", 1, 5))
                .isEqualTo(Sample.draw(LOT, "abc", 1, 5))
                .hasSize(5)
                .doesNotHaveDuplicates();
    }

    @Test
    void anotherNumberOrDigestDrawsOthers() {
        List<String> drawn = Sample.draw(LOT, "abc", 1, 5);

        assertThat(Sample.draw(LOT, "abc", 2, 5)).isNotEqualTo(drawn);
        assertThat(Sample.draw(LOT, "abd", 1, 5)).isNotEqualTo(drawn);
    }

    @Test
    void aLargerSampleBeginsWithTheSmaller() {
        assertThat(Sample.draw(LOT, "abc", 1, 9).subList(0, 5)).isEqualTo(Sample.draw(LOT, "abc", 1, 5));
        assertThat(Sample.draw(LOT, "abc", 1, 99)).containsExactlyInAnyOrderElementsOf(LOT);
    }

    /** Chi-squared with 19 degrees of freedom: 43.8 is passed by chance once in a thousand times. */
    @Test
    void everybodyIsDrawnAsOftenAsAnybodyElse() {
        Map<String, Integer> drawn = new HashMap<>();
        var random = new SplittableRandom(20261123);
        int draws = 4000;

        for (int i = 0; i < draws; i++) {
            String digest = Long.toHexString(random.nextLong());
            Sample.draw(LOT, digest, 1, 5).forEach(person -> drawn.merge(person, 1, Integer::sum));
        }

        double expected = draws * 5.0 / LOT.size();
        double chi = drawn.values().stream()
                .mapToDouble(count -> (count - expected) * (count - expected) / expected)
                .sum();
        assertThat(chi).isLessThan(43.8);
    }
}
