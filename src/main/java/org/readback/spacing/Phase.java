package org.readback.spacing;

/** Where something stands: in the first steps, in days, or in the steps after a lapse. */
public sealed interface Phase {

    /** Met, not yet kept for a day. */
    record Learning(int step) implements Phase {
        public Learning {
            requireStep(step);
        }
    }

    /** Comes back after days. */
    record Review() implements Phase {}

    /** Was forgotten after days, comes back after minutes. */
    record Relearning(int step) implements Phase {
        public Relearning {
            requireStep(step);
        }
    }

    private static void requireStep(int step) {
        if (step < 0) {
            throw new IllegalArgumentException("A step is counted from 0: " + step);
        }
    }
}
