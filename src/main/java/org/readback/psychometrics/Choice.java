package org.readback.psychometrics;

import java.util.Optional;
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

    /** Whether an offer of this value would be looked at; lets a loop put off what is dear to find out. */
    boolean isOpenTo(double value) {
        return value >= highest;
    }

    void offer(T candidate, double value) {
        if (value > highest || best == null) {
            best = candidate;
            highest = value;
            equals = 1;
        } else if (value == highest && random.nextInt(++equals) == 0) {
            best = candidate;
        }
    }

    /** Empty where nothing was offered. */
    Optional<T> best() {
        return Optional.ofNullable(best);
    }
}
