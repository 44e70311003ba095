package org.readback.practice;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.SplittableRandom;
import org.readback.base.Centre;
import org.readback.spacing.Grade;
import org.readback.spacing.IntervalFuzz;
import org.readback.spacing.NextReview;
import org.readback.spacing.Phase;
import org.readback.spacing.Scheduler;
import org.readback.spacing.SchedulerSettings;

/** When a card comes back, in days of the centre's calendar: who learnt something in the evening may review it on the next
 * morning, and that is a day. A long interval is spread a little; how, follows from the card, so that what a button promises
 * is what happens. */
final class CardTimes {
    private final Scheduler scheduler;
    private final IntervalFuzz fuzz;

    CardTimes(SchedulerSettings settings) {
        scheduler = new Scheduler(settings);
        fuzz = new IntervalFuzz(settings.maximumInterval());
    }

    /** What the grade leads to. */
    NextReview next(Card card, Grade grade, Instant now) {
        NextReview next = card.learnt()
                .map(learnt -> scheduler.next(learnt.state(), grade, elapsed(learnt, now)))
                .orElseGet(() -> scheduler.first(grade));
        long seed = card.id().getMostSignificantBits() ^ card.id().getLeastSignificantBits() + card.reviews();
        return fuzz.spread(next, new SplittableRandom(seed));
    }

    /** Chance of recall by now, in (0, 1]. */
    double recall(Card.Learnt learnt, Instant now) {
        return scheduler.retrievability(learnt.state(), elapsed(learnt, now));
    }

    static Duration elapsed(Card.Learnt learnt, Instant now) {
        return Duration.ofDays(days(learnt.reviewed(), now));
    }

    /** Whole days of the calendar, not below 0. */
    static long days(Instant from, Instant to) {
        return Math.max(0, day(to).toEpochDay() - day(from).toEpochDay());
    }

    static Instant due(NextReview next, Instant reviewed) {
        return switch (next.card().phase()) {
            case Phase.Review _ -> start(day(reviewed).plusDays(next.interval().toDays()));
            case Phase.Learning _, Phase.Relearning _ -> next.due(reviewed);
        };
    }

    /** From a review until the card is due; whole days of the calendar where it is due on a day and not at a minute. */
    static Duration wait(Instant reviewed, Instant due) {
        return due.equals(start(day(due))) ? Duration.ofDays(days(reviewed, due)) : Duration.between(reviewed, due);
    }

    static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, Centre.ZONE);
    }

    static Instant start(LocalDate day) {
        return day.atStartOfDay(Centre.ZONE).toInstant();
    }
}
