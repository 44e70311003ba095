package org.readback.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.readback.course.LessonId;
import org.readback.practice.CardSubject.OfWord;
import org.readback.practice.ReviewQueue.Done;
import org.readback.spacing.CardState;
import org.readback.spacing.Grade;
import org.readback.spacing.MemoryState;
import org.readback.spacing.Phase;
import org.readback.spacing.SchedulerSettings;

class CardsInTimeTest {
    private static final CardTimes TIMES = new CardTimes(SchedulerSettings.DEFAULT);
    /** Ten in the evening at the centre. */
    private static final Instant EVENING = Instant.parse("2026-03-02T17:00:00Z");

    private static final Duration NIGHT = Duration.ofHours(9);
    private static final Done NOTHING = new Done(0, 0);

    @Test
    void anEveningAndAMorningAreADay() {
        Card card = CardRows.after(fresh(1), TIMES.next(fresh(1), Grade.EASY, EVENING), EVENING);
        Card.Learnt learnt = card.learnt().orElseThrow();

        assertThat(CardTimes.elapsed(learnt, EVENING.plus(NIGHT))).isEqualTo(Duration.ofDays(1));
        assertThat(TIMES.recall(learnt, EVENING.plus(NIGHT))).isLessThan(1);
        assertThat(learnt.due()).isEqualTo(CardTimes.start(CardTimes.day(learnt.due())));
        assertThat(CardTimes.days(EVENING.plus(NIGHT), EVENING)).isZero();
    }

    @Test
    void sameCardAndReviewIsSpreadTheSameWay() {
        Card card = review(7, 40, EVENING);

        assertThat(TIMES.next(card, Grade.GOOD, EVENING)).isEqualTo(TIMES.next(card, Grade.GOOD, EVENING));
    }

    @Test
    void stepsComeFirstThenWhatWaitsLongestThenNewThenStepsSoonDue() {
        Card step = learning(1, EVENING.minusSeconds(5));
        Card soon = learning(2, EVENING.plusSeconds(300));
        Card far = learning(3, EVENING.plusSeconds(3_000));
        Card late = review(4, 3, EVENING.minus(Duration.ofDays(3)));
        Card due = review(5, 3, EVENING.minusSeconds(60));
        Card fresh = fresh(6);

        var today = new ReviewQueue(10, 100, 30).today(List.of(soon, fresh, due, far, late, step), NOTHING, EVENING);

        assertThat(today.cards()).containsExactly(step, late, due, fresh, soon);
        assertThat(today.overdue()).isEqualTo(1);
        assertThat(today.fresh()).isEqualTo(1);
    }

    @Test
    void limitsOfTheDayCountWhatWasDone() {
        List<Card> cards = List.of(fresh(1), fresh(2), review(3, 3, EVENING), review(4, 3, EVENING));

        var today = new ReviewQueue(2, 2, 30).today(cards, new Done(1, 1), EVENING);

        assertThat(today.cards()).hasSize(2);
        assertThat(new ReviewQueue(2, 2, 30)
                        .today(cards, new Done(5, 5), EVENING)
                        .next())
                .isEmpty();
    }

    @Test
    void newOnesWaitWhileMuchComesBack() {
        List<Card> cards = List.of(fresh(1), fresh(2), fresh(3), review(4, 3, EVENING), review(5, 3, EVENING));
        var queue = new ReviewQueue(10, 100, 4);

        assertThat(queue.today(cards, NOTHING, EVENING).fresh()).isEqualTo(2);
        assertThat(queue.today(cards, new Done(1, 0), EVENING).fresh())
                .as("one of the two was seen")
                .isEqualTo(1);
        assertThat(queue.today(cards, new Done(0, 3), EVENING).fresh())
                .as("three came back this morning")
                .isZero();
    }

    @Test
    void typedFormsOfAWordAreAccepted() {
        assertThat(WordItems.accepted("rules of engagement (ROE)"))
                .containsExactly("rules of engagement (ROE)", "rules of engagement", "ROE");
        assertThat(WordItems.accepted("to write down")).containsExactly("to write down", "write down");
        assertThat(WordItems.accepted("Where are you from?"))
                .containsExactly("Where are you from?", "Where are you from");
    }

    private static Card fresh(int number) {
        return new Card(
                new UUID(1, number),
                new OfWord(new LessonId("l"), "w" + number),
                0,
                EVENING.minus(Duration.ofDays(9)),
                Optional.empty());
    }

    private static Card learning(int number, Instant due) {
        return fresh(number).after(new CardState(new Phase.Learning(0), new MemoryState(1, 5)), EVENING, due);
    }

    private static Card review(int number, double stability, Instant due) {
        return fresh(number)
                .after(
                        new CardState(new Phase.Review(), new MemoryState(stability, 5)),
                        EVENING.minus(Duration.ofDays(9)),
                        due);
    }
}
