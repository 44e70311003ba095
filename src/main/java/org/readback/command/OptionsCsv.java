package org.readback.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.readback.psychometrics.ChosenOptions;
import org.readback.psychometrics.ResponseMatrix;

/** An options CSV, {@code person,<item>,<item>,…}: the name of the option each person chose, missing where there is
 * none. People and columns may stand in another order than in the responses, and may be missing. */
final class OptionsCsv {
    private static final int MOST_OPTIONS = 50;

    private OptionsCsv() {}

    /** Options of each item in the order of their names.
     *
     * @throws InputFault if no item of the responses has a column, a person is not among the responses or has two rows,
     *     or an item has more than 50 options */
    static ChosenOptions read(Path file, ResponsesCsv responses) {
        try (var table = CsvTable.open(file)) {
            var people = new PersonRows(table, responses.people());
            List<OptionalInt> columns = columns(table, responses);
            var names = new ArrayList<List<String>>();
            columns.forEach(_ -> names.add(new ArrayList<>()));
            var rows = new ArrayList<byte[]>();
            responses.people().forEach(_ -> rows.add(missing(columns.size())));
            for (CsvRow row : table) {
                byte[] choices = rows.get(people.place(row));
                for (int item = 0; item < choices.length; item++) {
                    OptionalInt column = columns.get(item);
                    if (column.isPresent() && !row.isMissing(column.getAsInt())) {
                        choices[item] = option(row, column.getAsInt(), names.get(item));
                    }
                }
            }
            return sorted(names, rows);
        }
    }

    /** The columns of the responses' items, as far as there are any. */
    static List<OptionalInt> columns(CsvTable table, ResponsesCsv responses) {
        List<OptionalInt> columns = responses.items().stream().map(table::find).toList();
        if (columns.stream().allMatch(OptionalInt::isEmpty)) {
            throw InputFault.at(table.file(), 1, "there is no column of an item that has responses.");
        }
        return columns;
    }

    private static byte[] missing(int items) {
        var row = new byte[items];
        Arrays.fill(row, ResponseMatrix.MISSING);
        return row;
    }

    private static byte option(CsvRow row, int column, List<String> names) {
        String name = row.text(column);
        int place = names.indexOf(name);
        if (place < 0) {
            place = names.size();
            names.add(name);
        }
        if (place >= MOST_OPTIONS) {
            throw row.fault("the item has more than " + MOST_OPTIONS + " options with " + name
                    + ": this is no table of options.");
        }
        return (byte) place;
    }

    private static ChosenOptions sorted(List<List<String>> names, List<byte[]> rows) {
        var sorted = names.stream().map(each -> each.stream().sorted().toList()).toList();
        for (byte[] row : rows) {
            for (int item = 0; item < row.length; item++) {
                if (row[item] >= 0) {
                    row[item] = (byte) sorted.get(item).indexOf(names.get(item).get(row[item]));
                }
            }
        }
        return new ChosenOptions(sorted, new ResponseMatrix(names.size(), rows));
    }
}
