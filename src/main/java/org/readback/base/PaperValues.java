package org.readback.base;

import java.text.DecimalFormatSymbols;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import org.readback.base.Workbooks.Value;
import org.readback.base.ui.Formats;

/** Cells of Excel files as papers show them. */
final class PaperValues {
    private static final int NARROWEST = 6;
    private static final int WIDEST = 34;

    private PaperValues() {}

    static String text(Value value, Locale locale) {
        return switch (value) {
            case Workbooks.Text(String text) -> text;
            case Workbooks.Whole(long number) -> Long.toString(number);
            case Workbooks.Decimal(double number, int digits) ->
                String.format(Locale.ROOT, "%." + digits + "f", number)
                        .replace('.', DecimalFormatSymbols.getInstance(locale).getDecimalSeparator());
            case Workbooks.Day(var day) -> Formats.date(day, locale);
            case Workbooks.Blank blank -> "";
        };
    }

    /** Heads are bold: their letters are so much wider. */
    private static final double BOLD = 1.2;

    private static final int LINES = 3;

    /** For the longest word of its head to fit and the head to take few lines, and for its longest text within reason. */
    static int width(String heading, Collection<Value> column) {
        int word = heading.lines()
                .flatMap(line -> Arrays.stream(line.split(" ", -1)))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        int longest = (int) Math.ceil(BOLD * Math.max(word, heading.length() / LINES));
        for (Value value : column) {
            longest = Math.max(longest, text(value, Locale.ROOT).length());
        }
        return Math.clamp(longest, NARROWEST, WIDEST);
    }
}
