package org.readback.assessment.ui;

import java.util.Locale;

/** Figures in few digits. */
final class Numbers {
    private Numbers() {}

    /** 12.3, and 12 where nothing is behind the point. */
    static String one(double value) {
        return trimmed(String.format(Locale.ROOT, "%.1f", value));
    }

    /** 0.42; the sign of a true minus. */
    static String two(double value) {
        return trimmed(String.format(Locale.ROOT, "%.2f", value)).replace('-', '\u2212');
    }

    private static String trimmed(String number) {
        String shorter = number.contains(".") ? number.replaceAll("0+$", "").replaceAll("\\.$", "") : number;
        return shorter.equals("-0") ? "0" : shorter;
    }
}
