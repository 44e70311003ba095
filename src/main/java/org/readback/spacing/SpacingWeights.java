package org.readback.spacing;

import java.util.List;

/**
 * The 21 weights w0 to w20 of FSRS-6.
 *
 * @param values in the order of FSRS-6, each within its bounds (those of the FSRS optimiser)
 */
public record SpacingWeights(List<Double> values) {

    static final int COUNT = 21;

    private static final List<Double> LOWEST = List.of(
            0.001, 0.001, 0.001, 0.001, // w0..w3 stability after the first review, by grade, in days
            1.0, 0.001, 0.001, 0.001, // w4..w7 difficulty: start, its step, change, pull to the mean
            0.0, 0.0, 0.001, // w8..w10 stability after recall
            0.001, 0.001, 0.001, 0.0, // w11..w14 stability after a lapse
            0.0, 1.0, // w15 hard penalty, w16 easy bonus
            0.0, 0.0, 0.0, // w17..w19 reviews on the same day
            0.1); // w20 decay of the forgetting curve

    private static final List<Double> HIGHEST = List.of(
            100.0, 100.0, 100.0, 100.0, //
            10.0, 4.0, 4.0, 0.75, //
            4.5, 0.8, 3.5, //
            5.0, 0.25, 0.9, 4.0, //
            1.0, 6.0, //
            2.0, 2.0, 0.8, //
            0.8);

    /** The defaults of FSRS-6: good for most people until a log of one's own is long enough. */
    public static final SpacingWeights DEFAULT = new SpacingWeights(List.of(
            0.212, 1.2931, 2.3065, 8.2956, //
            6.4133, 0.8334, 3.0194, 0.001, //
            1.8722, 0.1666, 0.796, //
            1.4835, 0.0614, 0.2629, 1.6483, //
            0.6014, 1.8729, //
            0.5425, 0.0912, 0.0658, //
            0.1542));

    public SpacingWeights {
        if (values.size() != COUNT) {
            throw new IllegalArgumentException("FSRS-6 has 21 weights, not " + values.size());
        }
        for (int k = 0; k < COUNT; k++) {
            double weight = values.get(k);
            if (!(weight >= LOWEST.get(k) && weight <= HIGHEST.get(k))) {
                throw new IllegalArgumentException(
                        "w%d must be in [%s, %s]: %s".formatted(k, LOWEST.get(k), HIGHEST.get(k), weight));
            }
        }
        values = List.copyOf(values);
    }

    /** The least a weight may be. */
    static double lowest(int index) {
        return LOWEST.get(index);
    }

    /** The most a weight may be. */
    static double highest(int index) {
        return HIGHEST.get(index);
    }

    /** A copy. */
    double[] toArray() {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
