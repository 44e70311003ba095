package org.readback.psychometrics;

import java.util.List;

/**
 * What a panel said about one border: for each item the probability that a person who just crosses the border earns it
 * (where credit is partial, the share of the points that such a person earns).
 *
 * @param byRater a row for each rater, in it a rating in [0, 1] for each item; at least one row, at least one item, rows
 *     of one length
 */
public record AngoffRatings(List<List<Double>> byRater) {

    public AngoffRatings {
        byRater = byRater.stream().map(List::copyOf).toList();
        if (byRater.isEmpty() || byRater.getFirst().isEmpty()) {
            throw new IllegalArgumentException("At least one rater and one item are needed");
        }
        int items = byRater.getFirst().size();
        for (List<Double> row : byRater) {
            if (row.size() != items) {
                throw new IllegalArgumentException(
                        "Every rater must rate every item: " + row.size() + " of " + items + " ratings");
            }
            for (double rating : row) {
                if (!(rating >= 0 && rating <= 1)) {
                    throw new IllegalArgumentException("A rating must be in [0, 1]: " + rating);
                }
            }
        }
    }

    public int raters() {
        return byRater.size();
    }

    public int items() {
        return byRater.getFirst().size();
    }

    /** What each rater said of an item. */
    List<Double> item(int item) {
        return byRater.stream().map(row -> row.get(item)).toList();
    }
}
