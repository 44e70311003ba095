package org.readback.psychometrics;

import java.util.List;

/**
 * What is chosen at once: an item of its own, or a passage with all its items in the order of the pool.
 *
 * @param content of the first item
 * @param items at least one
 * @param deviation sigma of the passage; 0 for an item of its own
 */
record Unit(String content, List<CandidateItem> items, double deviation) {

    int size() {
        return items.size();
    }

    CandidateItem first() {
        return items.getFirst();
    }

    /**
     * Information an item of it. That of the whole is {@code I / (1 + I sigma^2)}: however many items a passage has, it
     * cannot tell ability from the help of the stimulus beyond {@code 1 / sigma^2}.
     */
    double information(double theta) {
        double sum = 0;
        for (CandidateItem item : items) {
            sum += item.model().information(theta);
        }
        return sum / (1 + sum * deviation * deviation) / items.size();
    }

    /** What {@link #information} never exceeds; for right-or-wrong items of their own, its maximum. */
    double ceiling() {
        double sum = 0;
        for (CandidateItem item : items) {
            sum += ceiling(item.model());
        }
        return sum / (1 + sum * deviation * deviation) / items.size();
    }

    private static double ceiling(ResponseModel model) {
        return switch (model) {
            case Rasch rasch -> rasch.information(rasch.difficulty());
            case TwoParameterLogistic typed -> typed.information(typed.difficulty());
            case ThreeParameterLogistic choice -> Math.pow(choice.discrimination(), 2) * lord(choice.guessing());
            // Points spread most where all and nothing are equally likely: their variance is then m^2 / 4
            case GeneralisedPartialCredit partial -> Math.pow(partial.discrimination() * partial.points(), 2) / 4;
        };
    }

    /** The highest information for a = 1 (Lord 1980, 10-4): 1/4 without guessing. */
    private static double lord(double c) {
        return (1 - 20 * c - 8 * c * c + Math.pow(1 + 8 * c, 1.5)) / (8 * (1 - c) * (1 - c));
    }
}
