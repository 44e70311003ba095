package org.readback.spacing;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/**
 * All reviews of one card by one person, first to last.
 *
 * @param reviews at least one, in any order: they are put into the order of time, those of the same instant stay as they were
 */
public record CardHistory(List<GradedReview> reviews) {

    public CardHistory {
        if (reviews.isEmpty()) {
            throw new IllegalArgumentException("A history has at least one review");
        }
        reviews = reviews.stream()
                .sorted(Comparator.comparing(GradedReview::time))
                .toList();
    }

    /** Whole days before each review since the one before it; 0 for the first. */
    long[] days() {
        var days = new long[reviews.size()];
        for (int k = 1; k < days.length; k++) {
            days[k] = Scheduler.wholeDays(
                    Duration.between(reviews.get(k - 1).time(), reviews.get(k).time()));
        }
        return days;
    }
}
