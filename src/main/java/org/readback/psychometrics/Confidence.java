package org.readback.psychometrics;

/** How far a statistic of an item can be trusted, by the number of responses behind it alone. */
public enum Confidence {
    /** Nobody answered: there is nothing to say. */
    NONE,
    /** Fewer than 100: the standard error of a correlation, about {@code 1 / sqrt(n)}, is above 0.10. A flag is a hint. */
    SMALL,
    /** 100 or more. */
    ADEQUATE;

    private static final int ENOUGH = 100;

    /** Of a statistic over this many responses, at least 0. */
    public static Confidence of(int responses) {
        if (responses < 0) {
            throw new IllegalArgumentException("Responses must be at least 0: " + responses);
        }
        return responses == 0 ? NONE : responses < ENOUGH ? SMALL : ADEQUATE;
    }
}
