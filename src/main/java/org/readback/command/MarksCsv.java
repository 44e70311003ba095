package org.readback.command;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.readback.psychometrics.MarkStatistics;

/**
 * A table of marks, {@code person,<item>,<item>,…}; a row whose person is {@code max} holds the highest mark that can be
 * given for each item.
 *
 * @param marks people by items; 0 where there is none
 * @param highest as the file says, or else the highest that anybody has
 */
record MarksCsv(List<String> items, List<double[]> marks, double[] highest) {
    private static final String HIGHEST = "max";

    static MarksCsv read(Path file) {
        try (var table = CsvTable.open(file)) {
            int person = table.column("person");
            var columns = IntStream.range(0, table.columns().size())
                    .filter(column ->
                            column != person && !table.columns().get(column).isEmpty())
                    .toArray();
            if (columns.length == 0) throw InputFault.at(file, 1, "there is no column of an item.");
            var marks = new ArrayList<double[]>();
            var highest = new double[columns.length];
            boolean isKnown = false;
            var names = new HashSet<String>();
            for (CsvRow row : table) {
                var name = row.text(person);
                if (!names.add(name)) throw row.fault("the person " + name + " has a row already.");
                var values = IntStream.of(columns)
                        .mapToDouble(column -> row.optionalNumber(column).orElse(0))
                        .toArray();
                if (name.equals(HIGHEST)) {
                    highest = values;
                    isKnown = true;
                } else {
                    marks.add(values);
                }
            }
            if (marks.isEmpty()) throw InputFault.in(file, "there is nobody in it, only a header row.");
            var items = IntStream.of(columns).mapToObj(table.columns()::get).toList();
            return new MarksCsv(
                    items, marks, positive(isKnown ? highest : reached(marks, columns.length), items, file));
        }
    }

    private static double[] reached(List<double[]> marks, int items) {
        return IntStream.range(0, items)
                .mapToDouble(item ->
                        marks.stream().mapToDouble(row -> row[item]).max().orElse(0))
                .map(highest -> highest > 0 ? highest : 1)
                .toArray();
    }

    private static double[] positive(double[] highest, List<String> items, Path file) {
        for (int item = 0; item < highest.length; item++) {
            if (!(highest[item] > 0)) {
                throw InputFault.in(file, "the highest mark of " + items.get(item) + " must be above 0.");
            }
        }
        return highest;
    }

    /** A row an item; NA where a value does not exist. */
    void writeTo(Writer writer) throws IOException {
        CsvWriter csv = CsvWriter.builder().build(writer);
        csv.writeRecord("item", "n", "highest", "facility", "sd", "discrimination_index", "discriminative_efficiency");
        var found = MarkStatistics.of(marks, highest);
        for (int item = 0; item < items.size(); item++) {
            var statistics = found.get(item);
            csv.writeRecord(
                    items.get(item),
                    String.valueOf(statistics.people()),
                    number(OptionalDouble.of(highest[item])),
                    number(statistics.facility()),
                    number(statistics.deviation()),
                    number(statistics.discrimination()),
                    number(statistics.efficiency()));
        }
        csv.flush(); // it has a buffer of its own
    }

    private static String number(OptionalDouble value) {
        return value.isEmpty() ? "NA" : String.format(Locale.ROOT, "%.6f", value.getAsDouble());
    }
}
