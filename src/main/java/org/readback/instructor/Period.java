package org.readback.instructor;

import java.time.LocalDate;

/** Days over which hours are counted, both included.
 *
 * @param to not before the first */
public record Period(LocalDate from, LocalDate to) {
    private static final int MONTHS = 3;

    public Period {
        if (to.isBefore(from)) throw new IllegalArgumentException("ends before it begins: " + from + ", " + to);
    }

    /** The last three months. */
    public static Period until(LocalDate today) {
        return new Period(today.minusMonths(MONTHS), today);
    }
}
