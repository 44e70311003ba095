package org.readback.spacing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The small values of the module: what they refuse. */
class ValuesTest {

    @Test
    void gradesHaveRatingsOneToFour() {
        assertThat(Grade.ofRating(1)).contains(Grade.AGAIN);
        assertThat(Grade.ofRating(4)).contains(Grade.EASY);
        assertThat(Grade.ofRating(0)).isEmpty();
        assertThat(Grade.ofRating(5)).isEmpty();
        assertThat(Grade.values()).extracting(Grade::rating).containsExactly(1, 2, 3, 4);
        assertThat(Grade.values()).extracting(Grade::isRecall).containsExactly(false, true, true, true);
    }

    @Test
    void memoryOutOfRangeIsRefused() {
        assertThat(new MemoryState(0.001, 1)).isEqualTo(MemoryState.clamped(0, 0));
        assertThat(new MemoryState(1e9, 10)).isEqualTo(MemoryState.clamped(1e12, 11));
        assertThatIllegalArgumentException().isThrownBy(() -> new MemoryState(0.0009, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new MemoryState(1.1e9, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new MemoryState(Double.NaN, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new MemoryState(1, 0.99));
        assertThatIllegalArgumentException().isThrownBy(() -> new MemoryState(1, 10.01));
        assertThatIllegalArgumentException().isThrownBy(() -> new MemoryState(1, Double.NaN));
    }

    @Test
    void settingsOutOfRangeAreRefused() {
        SchedulerSettings settings = SchedulerSettings.DEFAULT;

        assertThat(settings.withRetention(0.85).retention()).isEqualTo(0.85);
        assertThatIllegalArgumentException().isThrownBy(() -> settings.withRetention(0));
        assertThatIllegalArgumentException().isThrownBy(() -> settings.withRetention(1));
        assertThatIllegalArgumentException().isThrownBy(() -> settings.withRetention(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> steps(List.of(Duration.ZERO), List.of(), 1));
        assertThatIllegalArgumentException().isThrownBy(() -> steps(List.of(), List.of(Duration.ofMinutes(-1)), 1));
        assertThatIllegalArgumentException().isThrownBy(() -> steps(List.of(), List.of(), 0));
        assertThat(steps(List.of(), List.of(), 1).maximumInterval()).isEqualTo(1);
    }

    @Test
    void aStepIsCountedFromZero() {
        assertThat(new Phase.Learning(0).step()).isZero();
        assertThat(new Phase.Relearning(0).step()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> new Phase.Learning(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Phase.Relearning(-1));
    }

    @Test
    void aReviewIsDueOneIntervalLater() {
        var card = new CardState(new Phase.Review(), new MemoryState(2, 5));
        Instant noon = Instant.parse("2026-03-28T12:00:00Z");

        assertThat(new NextReview(card, Duration.ofDays(2)).due(noon)).isEqualTo("2026-03-30T12:00:00Z");
        assertThat(new NextReview(card, Duration.ZERO).due(noon)).isEqualTo(noon);
        assertThatIllegalArgumentException().isThrownBy(() -> new NextReview(card, Duration.ofMillis(-1)));
    }

    private static SchedulerSettings steps(List<Duration> learning, List<Duration> relearning, int maximum) {
        return new SchedulerSettings(SpacingWeights.DEFAULT, 0.9, learning, relearning, maximum);
    }
}
