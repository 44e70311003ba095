package org.readback.assessment.simulation;

import java.util.Arrays;

/** How a figure is spread over people; all 0 for nobody.
 *
 * @param low the smallest that at least one person in ten does not exceed
 * @param middle likewise of one in two
 * @param high likewise of nine in ten */
public record Spread(double mean, double low, double middle, double high) {
    public static Spread of(double[] values) {
        if (values.length == 0) return new Spread(0, 0, 0, 0);
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Spread(Arrays.stream(values).average().orElse(0), rank(sorted, 1), rank(sorted, 5), rank(sorted, 9));
    }

    /** Whole numbers: the nearest rank above, so that what is said was seen. */
    private static double rank(double[] sorted, int tenths) {
        return sorted[(sorted.length * tenths + 9) / 10 - 1];
    }
}
