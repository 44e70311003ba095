package org.readback.spacing;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * Spreads intervals a little, so that what was learnt on one day does not come back on one day.
 *
 * <p>The range is FSRS's: a day, and 15 % of what lies between 2.5 and 7 days, 10 % between 7 and 20, 5 % beyond, to
 * either side. Every day in it is equally likely, as in ts-fsrs; py-fsrs rounds after drawing, which halves the share of
 * the first day and reaches one day too far.
 *
 * @param maximumInterval in days, at least 1
 */
public record IntervalFuzz(int maximumInterval) {

    public IntervalFuzz {
        if (maximumInterval < 1) {
            throw new IllegalArgumentException("The maximum interval must be at least a day: " + maximumInterval);
        }
    }

    /** Another interval for a card that comes back after days; one within its steps stays as it is. */
    public NextReview spread(NextReview review, RandomGenerator random) {
        return switch (review.card().phase()) {
            case Phase.Review() ->
                new NextReview(
                        review.card(), Duration.ofDays(spread(review.interval().toDays(), random)));
            case Phase.Learning _, Phase.Relearning _ -> review;
        };
    }

    /** A day near it, at least 2 and at most the maximum; 1 and 2 days stay as they are, and nothing is drawn. */
    long spread(long days, RandomGenerator random) {
        if (days < 2.5) {
            return days;
        }
        double reach = 1 + 0.15 * part(days, 2.5, 7) + 0.10 * part(days, 7, 20) + 0.05 * Math.max(days - 20, 0);
        long last = Math.min(Math.round(days + reach), maximumInterval);
        long first = Math.min(Math.max(2, Math.round(days - reach)), last);
        return random.nextLong(first, last + 1);
    }

    private static double part(long days, double from, double to) {
        return Math.max(Math.min((double) days, to) - from, 0);
    }
}
