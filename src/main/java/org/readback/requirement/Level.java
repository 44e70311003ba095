package org.readback.requirement;

import java.util.Optional;
import java.util.stream.Stream;

/** Levels of language as NATO's STANAG 6001 names them, lowest first; given by people with the right to, never by this
 * product. */
public enum Level {
    L0("0"),
    L0_PLUS("0+"),
    L1("1"),
    L1_PLUS("1+"),
    L2("2"),
    L2_PLUS("2+"),
    L3("3"),
    L3_PLUS("3+"),
    L4("4"),
    L4_PLUS("4+"),
    L5("5");

    private final String text;

    Level(String text) {
        this.text = text;
    }

    /** Empty if no level is written so. */
    public static Optional<Level> of(String text) {
        return Stream.of(values())
                .filter(level -> level.text.equals(text.strip()))
                .findFirst();
    }

    /** As a number to measure growth with: a plus counts for half a level. */
    public double value() {
        return (text.charAt(0) - '0') + (text.endsWith("+") ? 0.5 : 0);
    }

    /** As it is written: a digit, perhaps with a plus. */
    @Override
    public String toString() {
        return text;
    }
}
