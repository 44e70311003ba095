package org.readback.psychometrics;

/**
 * A stretch of the ability scale, both ends in logits.
 *
 * @param low not above high
 */
public record Interval(double low, double high) {

    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("Low must not be above high: " + low + ", " + high);
        }
    }
}
