package org.readback.spacing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.readback.spacing.Grade.AGAIN;
import static org.readback.spacing.Grade.EASY;
import static org.readback.spacing.Grade.GOOD;
import static org.readback.spacing.Grade.HARD;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readback.spacing.Phase.Learning;
import org.readback.spacing.Phase.Relearning;
import org.readback.spacing.Phase.Review;

/** Published sequences of py-fsrs 6.3, its steps, and the places where py-fsrs and ts-fsrs part. */
class SchedulerTest {

    private static final Scheduler SCHEDULER = new Scheduler(SchedulerSettings.DEFAULT);
    private static final MemoryState MEMORY = new MemoryState(10, 5);

    private static Duration minutes(long minutes) {
        return Duration.ofMinutes(minutes);
    }

    private static Scheduler withSteps(List<Duration> learning, List<Duration> relearning) {
        return new Scheduler(new SchedulerSettings(SpacingWeights.DEFAULT, 0.9, learning, relearning, 36_500));
    }

    private static NextReview review(Grade grade, Duration elapsed) {
        return SCHEDULER.next(new CardState(new Review(), MEMORY), grade, elapsed);
    }

    @Test
    void thePublishedSequenceOfIntervalsComesOut() {
        NextReview next = SCHEDULER.first(GOOD);
        var days = new ArrayList<>(List.of(next.interval().toDays()));
        for (Grade grade : List.of(GOOD, GOOD, GOOD, GOOD, GOOD, AGAIN, AGAIN, GOOD, GOOD, GOOD, GOOD, GOOD)) {
            next = SCHEDULER.next(next.card(), grade, next.interval());
            days.add(next.interval().toDays());
        }

        assertThat(days).containsExactly(0L, 2L, 11L, 46L, 163L, 498L, 0L, 0L, 2L, 4L, 7L, 12L, 21L);
    }

    @Test
    void thePublishedMemoryStateComesOut() {
        CardState card = SCHEDULER.first(AGAIN).card();
        for (int days : List.of(0, 1, 3, 8, 21)) {
            card = SCHEDULER.next(card, GOOD, Duration.ofDays(days)).card();
        }

        assertThat(card.memory().stability()).isCloseTo(53.626902917141365, within(1e-9));
        assertThat(card.memory().difficulty()).isCloseTo(6.357487083997829, within(1e-11));
    }

    @Test
    void tenEasyReviewsOfADayBringTheLeastDifficulty() {
        CardState card = SCHEDULER.first(EASY).card();
        for (int review = 1; review < 10; review++) {
            card = SCHEDULER.next(card, EASY, Duration.ofNanos(1_000)).card();
        }

        assertThat(card.memory().difficulty()).isEqualTo(1);
    }

    @Test
    void aNewCardGoesThroughTheStepsOfLearning() {
        assertThat(SCHEDULER.first(AGAIN)).satisfies(next -> {
            assertThat(next.card().phase()).isEqualTo(new Learning(0));
            assertThat(next.interval()).isEqualTo(minutes(1));
        });
        assertThat(SCHEDULER.first(GOOD)).satisfies(next -> {
            assertThat(next.card().phase()).isEqualTo(new Learning(1));
            assertThat(next.interval()).isEqualTo(minutes(10));
        });
        assertThat(SCHEDULER.first(EASY)).satisfies(next -> {
            assertThat(next.card().phase()).isEqualTo(new Review());
            assertThat(next.interval()).isEqualTo(Duration.ofDays(8));
        });
        assertThat(SCHEDULER
                        .next(SCHEDULER.first(GOOD).card(), AGAIN, minutes(10))
                        .card()
                        .phase())
                .isEqualTo(new Learning(0));
        assertThat(SCHEDULER
                        .next(SCHEDULER.first(GOOD).card(), GOOD, minutes(10))
                        .interval())
                .isEqualTo(Duration.ofDays(2));
    }

    @Test
    void hardWaitsHalfWayToTheNextStepAndLaterTheSameStepAgain() {
        NextReview first = SCHEDULER.first(HARD);
        NextReview second = SCHEDULER.next(new CardState(new Learning(1), MEMORY), HARD, minutes(5));

        assertThat(first.card().phase()).isEqualTo(new Learning(0));
        assertThat(first.interval()).isEqualTo(Duration.ofSeconds(330)); // ts-fsrs rounds it to 6 minutes
        assertThat(second.card().phase()).isEqualTo(new Learning(1));
        assertThat(second.interval()).isEqualTo(minutes(10)); // ts-fsrs: 6 minutes again
        assertThat(withSteps(List.of(minutes(4)), List.of()).first(HARD).interval())
                .isEqualTo(minutes(6));
    }

    @Test
    void aLapseGoesThroughTheStepsOfRelearning() {
        NextReview lapse = review(AGAIN, Duration.ofDays(10));

        assertThat(lapse.card().phase()).isEqualTo(new Relearning(0));
        assertThat(lapse.interval()).isEqualTo(minutes(10));
        assertThat(SCHEDULER.next(lapse.card(), HARD, minutes(10))).satisfies(next -> {
            assertThat(next.card().phase()).isEqualTo(new Relearning(0));
            assertThat(next.interval()).isEqualTo(minutes(15));
        });
        assertThat(SCHEDULER.next(lapse.card(), AGAIN, minutes(10)).interval()).isEqualTo(minutes(10));
        assertThat(SCHEDULER.next(lapse.card(), GOOD, minutes(10)).card().phase())
                .isEqualTo(new Review());
        assertThat(SCHEDULER.next(lapse.card(), EASY, minutes(10)).card().phase())
                .isEqualTo(new Review());
    }

    @Test
    void withoutStepsEverythingComesBackAfterDays() {
        Scheduler scheduler = withSteps(List.of(), List.of());

        assertThat(scheduler.first(AGAIN).card().phase()).isEqualTo(new Review());
        assertThat(scheduler.first(AGAIN).interval()).isEqualTo(Duration.ofDays(1));
        assertThat(scheduler.next(new CardState(new Review(), MEMORY), AGAIN, Duration.ofDays(10)))
                .satisfies(next -> {
                    assertThat(next.card().phase()).isEqualTo(new Review());
                    assertThat(next.interval()).isEqualTo(Duration.ofDays(1));
                });
    }

    @Test
    void aStepThatIsNoLongerThereEndsTheStepsUnlessForgotten() {
        var far = new CardState(new Relearning(1), MEMORY);

        assertThat(SCHEDULER.next(far, HARD, minutes(5)).card().phase()).isEqualTo(new Review());
        assertThat(SCHEDULER.next(far, GOOD, minutes(5)).card().phase()).isEqualTo(new Review());
        assertThat(SCHEDULER.next(far, AGAIN, minutes(5)).card().phase()).isEqualTo(new Relearning(0));
    }

    /** ts-fsrs: an hour over midnight is a day. py-fsrs and we: a day is 24 hours. */
    @Test
    void daysAreWholePeriodsOfTwentyFourHours() {
        assertThat(Scheduler.wholeDays(Duration.ofHours(24).minusNanos(1))).isZero();
        assertThat(Scheduler.wholeDays(Duration.ofHours(24))).isOne();
        assertThat(Scheduler.wholeDays(Duration.ofHours(47))).isOne();
        assertThat(Scheduler.wholeDays(Duration.ofHours(-30))).isZero();
        Duration overMidnight = Duration.ofMinutes(1_439);
        assertThat(review(AGAIN, overMidnight).card())
                .isEqualTo(review(AGAIN, Duration.ZERO).card());
        assertThat(review(EASY, overMidnight).card().memory().stability()).isCloseTo(15.534307947166699, within(1e-12));
        assertThat(SCHEDULER.retrievability(new CardState(new Review(), MEMORY), overMidnight))
                .isEqualTo(1);
        assertThat(SCHEDULER.retrievability(new CardState(new Review(), MEMORY), Duration.ofHours(95)))
                .isCloseTo(0.9610242690473834, within(1e-13));
    }

    /** ts-fsrs keeps stability at 10 here. */
    @Test
    void hardWithinTheDayLowersStability() {
        NextReview next = review(HARD, minutes(30));

        assertThat(next.card().memory().stability()).isCloseTo(5.249070397986061, within(1e-12));
        assertThat(next.interval()).isEqualTo(Duration.ofDays(5));
    }

    /** ts-fsrs moves Hard, Good and Easy apart by a day where rounding joins them, and ends stability at 36,500. */
    @Test
    void intervalsAreThoseOfTheGradeAlone() {
        var weak = new CardState(new Review(), new MemoryState(0.2, 10));

        assertThat(SCHEDULER.next(weak, HARD, Duration.ofDays(1)).interval())
                .isEqualTo(SCHEDULER.next(weak, GOOD, Duration.ofDays(1)).interval())
                .isEqualTo(Duration.ofDays(1));
        var strong = new CardState(new Review(), new MemoryState(36_000, 1));
        assertThat(SCHEDULER.next(strong, EASY, Duration.ofDays(36_000))).satisfies(next -> {
            assertThat(next.card().memory().stability()).isCloseTo(99_260.97214270801, within(1e-6));
            assertThat(next.interval()).isEqualTo(Duration.ofDays(36_500));
        });
    }

    @Test
    void theRetentionAskedForMovesTheInterval() {
        var hundred = new CardState(new Review(), new MemoryState(100, 5));

        assertThat(days(SchedulerSettings.DEFAULT.withRetention(0.8), hundred)).isEqualTo(332);
        assertThat(days(SchedulerSettings.DEFAULT, hundred)).isEqualTo(100);
        assertThat(days(SchedulerSettings.DEFAULT.withRetention(0.95), hundred)).isEqualTo(40);
        assertThat(days(SchedulerSettings.DEFAULT.withRetention(0.9999), hundred))
                .isEqualTo(1);
        assertThat(days(SchedulerSettings.DEFAULT.withRetention(1e-300), hundred))
                .isEqualTo(36_500);
    }

    private static long days(SchedulerSettings settings, CardState card) {
        return new Scheduler(settings)
                .next(card, GOOD, Duration.ZERO)
                .interval()
                .toDays();
    }
}
