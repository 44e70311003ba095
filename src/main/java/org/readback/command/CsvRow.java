package org.readback.command;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** One row of a {@link CsvTable}. A field without a value is empty or {@code NA}; blanks around a value do not count. */
final class CsvRow {
    /** Not all that {@code Double.parseDouble} takes: neither NaN nor Infinity, no hexadecimals, no trailing d or f. */
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?");

    private static final int LONGEST_WHOLE_NUMBER = 9;

    private final CsvTable table;
    private final CsvRecord record;

    CsvRow(CsvTable table, CsvRecord record) {
        this.table = table;
        this.record = record;
    }

    /** Where the row begins, counted from 1. */
    long line() {
        return record.getStartingLineNumber();
    }

    boolean isMissing(int column) {
        String field = field(column);
        return field.isEmpty() || field.equals("NA");
    }

    /** A value that must be there.
     *
     * @throws InputFault if it is missing */
    String text(int column) {
        if (isMissing(column)) {
            throw fault(name(column) + " is missing.");
        }
        return field(column);
    }

    /** A number that must be there, finite.
     *
     * @throws InputFault if it is missing or not a number */
    double number(int column) {
        return parsed(column, text(column));
    }

    /** A finite number, or empty where it is missing.
     *
     * @throws InputFault if it is there and not a number */
    OptionalDouble optionalNumber(int column) {
        return isMissing(column) ? OptionalDouble.empty() : OptionalDouble.of(number(column));
    }

    /** A whole number, or empty where it is missing.
     *
     * @throws InputFault if it is there and not a whole number from low to high */
    OptionalInt optionalWhole(int column, int low, int high) {
        String field = field(column);
        if (field.isEmpty() || field.equals("NA")) {
            return OptionalInt.empty();
        }
        int value = whole(field);
        if (value < low || value > high) {
            throw fault(
                    name(column) + " must be a whole number from " + low + " to " + high + ", not \"" + field + "\".");
        }
        return OptionalInt.of(value);
    }

    /** A fault of this row, as a sentence that begins with a small letter or a column's name. */
    InputFault fault(String sentence) {
        return InputFault.at(table.file(), line(), sentence);
    }

    private double parsed(int column, String field) {
        double value = NUMBER.matcher(field).matches() ? Double.parseDouble(field) : Double.NaN;
        if (!Double.isFinite(value)) {
            throw fault(name(column) + " must be a number, not \"" + field + "\".");
        }
        return value;
    }

    /** The lowest number there is for what is not a plain row of digits. By hand, as a file of responses has millions of them. */
    private static int whole(String field) {
        int value = 0;
        for (int i = 0; i < field.length(); i++) {
            char digit = field.charAt(i);
            if (digit < '0' || digit > '9' || i >= LONGEST_WHOLE_NUMBER) {
                return Integer.MIN_VALUE;
            }
            value = 10 * value + (digit - '0');
        }
        return value;
    }

    private String field(int column) {
        return record.getField(column).strip();
    }

    private String name(int column) {
        return table.columns().get(column);
    }
}
