package org.readback.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.readback.course.LessonId;
import org.readback.practice.CardSubject.OfWord;
import org.readback.practice.ReviewLife.Day;
import org.readback.spacing.SchedulerSettings;

/** Eight weeks of made-up trainees who read a lesson of twenty words every other day and review every evening. */
class EightWeeksTest {
    private static final int DAYS = 56;
    private static final int WEEK = 7;
    private static final int WORDS = 20;
    private static final int PEOPLE = 5;
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);

    @Test
    void loadStaysLevelAfterTheRampAndRecallIsNearNinety() {
        var weeks = new double[DAYS / WEEK];
        int due = 0;
        int recalled = 0;
        int most = 0;
        for (int person = 0; person < PEOPLE; person++) {
            List<Day> days = live(person);
            for (int day = 0; day < DAYS; day++) {
                weeks[day / WEEK] += (double) days.get(day).due() / WEEK / PEOPLE;
                due += days.get(day).due();
                recalled += days.get(day).recalled();
                most = Math.max(most, days.get(day).due());
                assertThat(days.get(day).newCards()).isLessThanOrEqualTo(10);
            }
        }
        double recall = (double) recalled / due;
        System.out.printf("Review: recall %.3f of %d; most on a day %d; mean a day by week", recall, due, most);
        for (double week : weeks) System.out.printf(" %.1f", week);
        System.out.println();

        assertThat(recall).isCloseTo(0.9, within(0.02));
        assertThat(weeks[7] / weeks[4]).isLessThan(1.1);
        assertThat(most).isLessThan((int) (2 * weeks[7]));
    }

    @Test
    void limitsHoldOnTheDayAfterAPause() {
        var life = life(9, new ReviewQueue(10, 30, 30));
        for (int word = 0; word < 80; word++) meet(life, word, FIRST);
        for (int day = 0; day < 14; day++) life.live(FIRST.plusDays(day));

        Day back = life.live(FIRST.plusDays(60));

        assertThat(back.due()).isEqualTo(30);
        assertThat(back.newCards()).isZero();
    }

    @Test
    void sameSeedIsTheSameLife() {
        assertThat(live(3)).isEqualTo(live(3));
    }

    private static List<Day> live(int person) {
        var life = life(person, new ReviewQueue(10, 100, 30));
        var days = new ArrayList<Day>();
        for (int day = 0; day < DAYS; day++) {
            for (int word = 0; day % 2 == 0 && word < WORDS; word++) {
                meet(life, day * WORDS + word, FIRST.plusDays(day));
            }
            days.add(life.live(FIRST.plusDays(day)));
        }
        return days;
    }

    private static ReviewLife life(int seed, ReviewQueue queue) {
        return new ReviewLife(new CardTimes(SchedulerSettings.DEFAULT), queue, new SplittableRandom(seed));
    }

    private static void meet(ReviewLife life, int word, LocalDate day) {
        life.meet(new OfWord(new LessonId("made-up"), "w" + word), CardTimes.start(day));
    }
}
