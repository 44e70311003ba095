package org.readback.psychometrics;

import java.time.Duration;
import java.util.Collection;

/**
 * Finds answers that were given too fast to have been thought about: the normative threshold NT20 of Wise and Ma (2012),
 * a fifth of the item's mean time, at most 10 seconds.
 *
 * @param meanTime of the item over all who answered it, above 0
 */
public record RapidGuess(Duration meanTime) {

    /** Least share of answers worked on that makes a result valid (Wise and Kong 2005). */
    public static final double LEAST_EFFORT = 0.90;

    private static final int PARTS = 5;
    private static final Duration HIGHEST = Duration.ofSeconds(10);

    public RapidGuess {
        if (!meanTime.isPositive()) {
            throw new IllegalArgumentException("An item's mean time must be above 0: " + meanTime);
        }
    }

    /** What is faster than this is a rapid guess. */
    public Duration threshold() {
        Duration part = meanTime.dividedBy(PARTS);
        return part.compareTo(HIGHEST) < 0 ? part : HIGHEST;
    }

    /** The effort behind an answer that was chosen or written, right or wrong. */
    public Effort answeredIn(Duration time) {
        return time.compareTo(threshold()) < 0 ? Effort.RAPID_GUESS : Effort.SOLUTION;
    }

    /** The effort behind "I don't know", however fast: never a rapid guess, as leaving it out would raise the estimate. */
    public Effort saidUnknown() {
        return Effort.SOLUTION;
    }

    /** Response-time effort (Wise and Kong 2005): the share of answers that are no rapid guesses; 1 for none. */
    public static double responseTimeEffort(Collection<Effort> efforts) {
        long worked = efforts.stream().filter(Effort.SOLUTION::equals).count();
        return efforts.isEmpty() ? 1 : (double) worked / efforts.size();
    }

    /** Whether enough was worked on for the result to stand; otherwise it is "not valid: repeat". */
    public static boolean isValid(Collection<Effort> efforts) {
        return responseTimeEffort(efforts) >= LEAST_EFFORT;
    }
}
