package org.readback.item;

/**
 * What a response earned.
 *
 * @param value share of the item, from 0 to 1
 */
public record Score(double value) {

    public static final Score ZERO = new Score(0);
    public static final Score FULL = new Score(1);

    public Score {
        if (!(value >= 0 && value <= 1)) throw new IllegalArgumentException("a score must be from 0 to 1: " + value);
        value += 0.0; // turns -0.0 into 0.0: records compare doubles by their bits
    }

    public boolean isFull() {
        return value == 1;
    }
}
