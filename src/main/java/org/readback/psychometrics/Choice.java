package org.readback.psychometrics;

import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Keeps the best of what is offered, and among equals each with the same chance. Chance is asked only at a tie. */
final class Choice<T> {

    private final RandomGenerator random;
    private @Nullable T best;
    private double highest = Double.NEGATIVE_INFINITY;
    private int equals;

    Choice(RandomGenerator random) {
        this.random = random;
    }

    void offer(T candidate, double value) {
        if (best == null || value > highest) {
            best = candidate;
            highest = value;
            equals = 1;
        } else if (value == highest && random.nextInt(++equals) == 0) {
            best = candidate;
        }
    }

    T best() {
        if (best == null) {
            throw new IllegalStateException("Nothing was offered");
        }
        return best;
    }
}
