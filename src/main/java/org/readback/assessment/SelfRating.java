package org.readback.assessment;

import java.util.List;
import java.util.Map;
import org.readback.psychometrics.AbilityEstimate;
import org.readback.psychometrics.CutScores;

/** Where somebody says they stand, before a test: the first items are chosen near it. The result knows nothing of it.
 *
 * @param bands part of the test to a band from 1; a part that is missing was not rated */
public record SelfRating(Map<String, Integer> bands) {
    /** Nothing was said: it may be left out. */
    public static final SelfRating NONE = new SelfRating(Map.of());

    /** Items of a part whose choice it steers. */
    static final int STEERED = 3;

    private static final double DEVIATION = 0.5;

    public SelfRating {
        bands = Map.copyOf(bands);
        bands.forEach((part, band) -> {
            if (band < 1) throw new IllegalArgumentException("A band is from 1: " + part + " " + band);
        });
    }

    /** The middle of a band on its scale in logits. The outer bands are taken to be as wide as their neighbours.
     *
     * @param band from 1; one above the last counts as the last */
    static double middle(CutScores cuts, int band) {
        List<Double> between = cuts.between();
        int box = Math.min(band, between.size() + 1) - 1;
        double width = between.size() > 1 ? between.get(1) - between.get(0) : 1;
        double last = between.size() > 1 ? between.getLast() - between.get(between.size() - 2) : 1;
        double low = box > 0 ? between.get(box - 1) : between.getFirst() - width;
        double high = box < between.size() ? between.get(box) : between.getLast() + last;
        return (low + high) / 2;
    }

    /** From what the first items of a part are chosen. */
    static AbilityEstimate start(CutScores cuts, int band) {
        return new AbilityEstimate(middle(cuts, band), DEVIATION);
    }
}
