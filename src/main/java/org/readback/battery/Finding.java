package org.readback.battery;

import org.readback.assessment.Result.Indication;

/** What is known of a part. */
public sealed interface Finding {
    /** Not done, or not ended. */
    record Open() implements Finding {}

    /** Done; raters, or the interview, are still to come. */
    record Waiting() implements Finding {}

    /** A band, as an indication. */
    record Band(Indication indication) implements Finding {}

    /** Ended with too little to say a band. */
    record NoBand() implements Finding {}

    /** Too many answers came too fast. */
    record NotValid() implements Finding {}

    /** Time ended before anything was handed in. */
    record Missing() implements Finding {}

    /** Points.
     *
     * @param points in halves
     * @param most that can be had
     * @param needed share that passes */
    record Points(double points, int most, double needed) implements Finding {
        private static final double ROUNDING = 1e-9;

        public double share() {
            return points / most;
        }

        public boolean isReached() {
            return share() >= needed - ROUNDING;
        }
    }

    /** Whether nothing will change any more. */
    default boolean isFinal() {
        return !(this instanceof Open) && !(this instanceof Waiting);
    }
}
