package org.readback.requirement;

/** How a person stands to a requirement on a day: exactly one of nine, the first that fits. */
public enum CellState {
    /** The profile does not ask it of any of their posts. */
    NOT_REQUIRED,
    /** Two people let them go without. */
    WAIVED,
    /** Good now, but not for much longer, or not until they leave. */
    ENDS_SOON,
    /** Good now and when they leave, but not to the end of the deployment. */
    ENDS_EARLY,
    MET,
    /** It was good once. */
    EXPIRED,
    /** The newest that they can show is not enough. */
    BELOW,
    /** Enrolled or started. */
    BEGUN,
    NOT_STARTED;

    /** Whether nothing needs to be done about it at once. */
    public boolean isGood() {
        return switch (this) {
            case NOT_REQUIRED, WAIVED, ENDS_EARLY, MET -> true;
            case ENDS_SOON, EXPIRED, BELOW, BEGUN, NOT_STARTED -> false;
        };
    }

    /** Whether it is further from what is asked: nothing to do, then what ends early, then what ends soon, then all that
     * is not good on the day, among which none is worse than another. One piece of evidence more never makes a cell
     * worse, a stricter profile never makes it better. */
    public boolean isWorseThan(CellState other) {
        return distance() > other.distance();
    }

    private int distance() {
        return switch (this) {
            case NOT_REQUIRED, WAIVED, MET -> 0;
            case ENDS_EARLY -> 1;
            case ENDS_SOON -> 2;
            case EXPIRED, BELOW, BEGUN, NOT_STARTED -> 3;
        };
    }
}
