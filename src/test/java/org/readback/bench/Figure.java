package org.readback.bench;

import java.util.Locale;

/**
 * One measured figure beside its goal.
 *
 * @param row what was measured, the same words for every seed
 * @param name of the figure
 * @param value not NaN
 * @param low the goal's lower end; negative infinity for none
 * @param high the goal's upper end; positive infinity for none
 */
record Figure(String row, String name, double value, double low, double high) {

    static Figure atMost(String row, String name, double value, double goal) {
        return new Figure(row, name, value, Double.NEGATIVE_INFINITY, goal);
    }

    static Figure atLeast(String row, String name, double value, double goal) {
        return new Figure(row, name, value, goal, Double.POSITIVE_INFINITY);
    }

    /** A figure without a goal. */
    static Figure plain(String row, String name, double value) {
        return new Figure(row, name, value, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    Figure with(double other) {
        return new Figure(row, name, other, low, high);
    }

    boolean isReached() {
        return value >= low && value <= high;
    }

    String goal() {
        if (Double.isInfinite(low) && Double.isInfinite(high)) {
            return "";
        }
        if (Double.isInfinite(low)) {
            return "<= " + number(high);
        }
        return Double.isInfinite(high) ? ">= " + number(low) : number(low) + " .. " + number(high);
    }

    static String number(double value) {
        double size = Math.abs(value);
        String pattern = size != 0 && size < 0.001 ? "%.1e" : size < 2 ? "%.3f" : "%.2f";
        return String.format(Locale.ROOT, pattern, value);
    }
}
