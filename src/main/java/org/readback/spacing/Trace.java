package org.readback.spacing;

import java.util.stream.LongStream;

/**
 * One card's reviews, made ready for being predicted again and again.
 *
 * <p>What counts is each review at least 24 hours after the one before: it was recalled or not, and the memory model
 * had given it a chance. Reviews within the day only move the memory.
 */
final class Trace {

    private final Grade[] grades;
    private final long[] days;
    private final boolean[] recalled;

    Trace(CardHistory history) {
        grades = history.reviews().stream().map(GradedReview::grade).toArray(Grade[]::new);
        days = history.days();
        recalled = new boolean
                [(int) LongStream.of(days).filter(elapsed -> elapsed > 0).count()];
        int next = 0;
        for (int k = 0; k < days.length; k++) {
            if (days[k] > 0) {
                recalled[next++] = grades[k].isRecall();
            }
        }
    }

    /** All reviews. */
    int reviews() {
        return grades.length;
    }

    /** Those that count. */
    int predicted() {
        return recalled.length;
    }

    /** How the review with this place among those that count came out. */
    boolean recalled(int place) {
        return recalled[place];
    }

    /**
     * The chance the model gives to each review that counts, in (0, 1): at least one day and at most 1e9 days of
     * stability keep it more than 1e-11 below 1, so that no logarithm of 0 is taken.
     */
    double[] retrievabilities(MemoryModel model) {
        var chances = new double[recalled.length];
        int next = 0;
        MemoryState memory = model.first(grades[0]);
        for (int k = 1; k < grades.length; k++) {
            if (days[k] > 0) {
                chances[next++] = model.retrievability(memory, days[k]);
            }
            memory = model.next(memory, grades[k], days[k]);
        }
        return chances;
    }

    /** The sum of {@code -ln} of the chances of what came out. */
    double logLoss(MemoryModel model) {
        double[] chances = retrievabilities(model);
        double sum = 0;
        for (int k = 0; k < chances.length; k++) {
            sum -= recalled[k] ? Math.log(chances[k]) : Math.log1p(-chances[k]);
        }
        return sum;
    }
}
