package org.readback.psychometrics;

import java.util.Arrays;
import java.util.Optional;

/**
 * How long people took for an item, in seconds.
 *
 * @param responses number of times, at least 1
 * @param lowerQuartile a quarter took less; between two times on the straight line (Hyndman and Fan 1996, type 7)
 * @param median half took less
 * @param upperQuartile three quarters took less
 */
public record ResponseTimes(int responses, double mean, double lowerQuartile, double median, double upperQuartile) {

    /**
     * Of these times; empty if there are none.
     *
     * @param seconds each at least 0 and finite, in any order
     */
    public static Optional<ResponseTimes> of(double[] seconds) {
        double[] sorted = seconds.clone();
        Arrays.sort(sorted);
        if (sorted.length == 0) {
            return Optional.empty();
        }
        if (!(sorted[0] >= 0 && Double.isFinite(sorted[sorted.length - 1]))) {
            throw new IllegalArgumentException(
                    "Times must be at least 0 and finite: " + sorted[0] + " to " + sorted[sorted.length - 1]);
        }
        return Optional.of(new ResponseTimes(
                sorted.length,
                Arrays.stream(sorted).average().orElseThrow(),
                quantile(sorted, 0.25),
                quantile(sorted, 0.5),
                quantile(sorted, 0.75)));
    }

    private static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
