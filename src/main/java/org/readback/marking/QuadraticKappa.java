package org.readback.marking;

import java.util.List;
import java.util.OptionalDouble;

/** Cohen's weighted kappa with quadratic weights: 1 is perfect agreement, 0 what chance would give.
 *
 * <p>{@code 1 - sum((x - y)^2 over pairs)/n / (sum over all x, all y of (x - y)^2)/n^2}; J. Cohen, "Weighted kappa",
 * Psychological Bulletin 70 (1968) 213-220. */
final class QuadraticKappa {
    private QuadraticKappa() {}

    /** What two raters gave to one work. */
    record Pair(int first, int second) {}

    /** Empty if it is not defined: without a pair, or if both always gave one and the same. */
    static OptionalDouble of(List<Pair> pairs) {
        double expected = 0;
        for (Pair one : pairs) {
            for (Pair other : pairs) expected += squared(one.first(), other.second());
        }
        if (expected == 0) return OptionalDouble.empty();
        double observed = pairs.stream()
                .mapToDouble(pair -> squared(pair.first(), pair.second()))
                .sum();
        return OptionalDouble.of(1 - observed * pairs.size() / expected);
    }

    private static double squared(int x, int y) {
        return (double) (x - y) * (x - y);
    }
}
