package org.readback.item;

import java.util.List;

/** What a code is, and so how it may be written. */
public sealed interface CodeForm {

    /** Hours and minutes of the 24-hour clock: 0630, 06:30, 6.30, 06 30, 0630h. Three figures alone are no time. */
    record Time() implements CodeForm {}

    /** A grid reference: an even number of figures, with or without zone and square before them; spaces do not count. */
    record Grid() implements CodeForm {}

    /** A date-time group: day, time, zone letter, month, and two figures of the year: 231430Z NOV 26; spaces do not
     * count. */
    record DateTimeGroup() implements CodeForm {}

    /** A call sign: spaces and hyphens do not count, and figures may be written as the words of the radio. */
    record CallSign() implements CodeForm {}

    /**
     * A number, with a decimal point or comma; a comma or space before exactly three figures parts thousands.
     *
     * @param tolerance by how much the number may be off and still earn the full mark; 0 or above
     * @param units may stand after the number and do not count; any other word after it makes it no number
     */
    record Quantity(double tolerance, List<String> units) implements CodeForm {
        public Quantity {
            if (!(tolerance >= 0 && Double.isFinite(tolerance))) {
                throw new IllegalArgumentException("a tolerance must be 0 or above: " + tolerance);
            }
            units = List.copyOf(units);
        }
    }

    /** What of the form may be told before the answer: not how much a number may be off. */
    enum Kind {
        TIME,
        GRID,
        DATE_TIME_GROUP,
        CALL_SIGN,
        NUMBER
    }

    default Kind kind() {
        return switch (this) {
            case Time _ -> Kind.TIME;
            case Grid _ -> Kind.GRID;
            case DateTimeGroup _ -> Kind.DATE_TIME_GROUP;
            case CallSign _ -> Kind.CALL_SIGN;
            case Quantity _ -> Kind.NUMBER;
        };
    }
}
