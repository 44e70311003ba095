package org.readback.spacing;

/**
 * What is left of something in a person's memory, just after a review.
 *
 * @param stability days until the chance of recall has fallen to 0.9, in [{@value #MINIMUM_STABILITY},
 *     {@value #MAXIMUM_STABILITY}]
 * @param difficulty in [1, 10]
 */
public record MemoryState(double stability, double difficulty) {

    /** A minute and a half: what FSRS-6 puts under every stability. */
    public static final double MINIMUM_STABILITY = 0.001;

    /** Nearly three million years: out of reach, it only keeps the numbers finite where a log lets stability explode. */
    public static final double MAXIMUM_STABILITY = 1e9;

    static final double MINIMUM_DIFFICULTY = 1;
    static final double MAXIMUM_DIFFICULTY = 10;

    public MemoryState {
        if (!(stability >= MINIMUM_STABILITY && stability <= MAXIMUM_STABILITY)) {
            throw new IllegalArgumentException("Stability must be in [0.001, 1e9]: " + stability);
        }
        if (!(difficulty >= MINIMUM_DIFFICULTY && difficulty <= MAXIMUM_DIFFICULTY)) {
            throw new IllegalArgumentException("Difficulty must be in [1, 10]: " + difficulty);
        }
    }

    /** Puts both numbers into their range; they must not be NaN. */
    static MemoryState clamped(double stability, double difficulty) {
        return new MemoryState(
                Math.clamp(stability, MINIMUM_STABILITY, MAXIMUM_STABILITY),
                Math.clamp(difficulty, MINIMUM_DIFFICULTY, MAXIMUM_DIFFICULTY));
    }
}
