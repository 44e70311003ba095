package org.readback.command;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.readback.psychometrics.ResponseTimes;

/** A times CSV, {@code person,<item>,<item>,…}: seconds each response took, missing where there is none. */
final class TimesCsv {
    private static final double MOST = 1e7;

    private final float[][] seconds;

    private TimesCsv(float[][] seconds) {
        this.seconds = seconds;
    }

    /** Reads the columns of the items that have responses.
     *
     * @throws InputFault if there is none, a person is not among the responses or has two rows, or a time is below 0 or
     *     above 1e7 (four months) */
    static TimesCsv read(Path file, ResponsesCsv responses) {
        try (var table = CsvTable.open(file)) {
            var people = new PersonRows(table, responses.people());
            List<OptionalInt> columns = OptionsCsv.columns(table, responses);
            var seconds = new float[columns.size()][responses.people().size()];
            for (float[] item : seconds) {
                Arrays.fill(item, Float.NaN);
            }
            for (CsvRow row : table) {
                int person = people.place(row);
                for (int item = 0; item < columns.size(); item++) {
                    if (columns.get(item).isPresent()) {
                        seconds[item][person] = time(
                                row,
                                columns.get(item).getAsInt(),
                                responses.items().get(item));
                    }
                }
            }
            return new TimesCsv(seconds);
        }
    }

    private static float time(CsvRow row, int column, String item) {
        double time = row.optionalNumber(column).orElse(Double.NaN);
        if (time < 0 || time > MOST) { // false for NaN
            throw row.fault(item + " must be seconds from 0 to 1e7, not " + row.text(column) + ".");
        }
        return (float) time;
    }

    /** Times of an item, of the people who have a response to it. */
    Optional<ResponseTimes> of(int item, ResponsesCsv responses) {
        return ResponseTimes.of(IntStream.range(0, seconds[item].length)
                .filter(person -> responses.matrix().points(person, item) >= 0 && !Float.isNaN(seconds[item][person]))
                .mapToDouble(person -> seconds[item][person])
                .toArray());
    }
}
