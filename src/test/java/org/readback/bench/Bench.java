package org.readback.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Prints a table of figures, a column a seed, then their mean and the goal. Ends with 1 if a mean misses its goal. */
final class Bench {

    /** One entry a table; one more group is one more line. */
    private static final Map<String, List<RowGroup>> TABLES = new TreeMap<>(Map.of(
            "bank",
            List.of(new BankRows()),
            "board",
            List.of(new BoardRows()),
            "exchange",
            List.of(new ExchangeRows()),
            "hostile",
            List.of(new HostileRows()),
            "measurement",
            List.of(
                    new AdaptiveRows(),
                    new PassageRows(),
                    new SpeedRows(),
                    new RapidGuessRows(),
                    new DifferenceRows(),
                    new CalibrationRows())));

    private Bench() {}

    /** Prints one table.
     *
     * @param arguments a table, and seeds other than 1, 2 and 3 */
    public static void main(String[] arguments) {
        if (arguments.length == 0
                || !TABLES.containsKey(arguments[0])
                || !Arrays.stream(arguments).skip(1).allMatch(seed -> seed.matches("\\d{1,9}"))) {
            System.err.println("Usage: bin/bench TABLE [SEED]...     tables: " + String.join(", ", TABLES.keySet()));
            System.exit(2);
        }
        long[] seeds = arguments.length == 1
                ? LongStream.rangeClosed(1, 3).toArray()
                : Arrays.stream(arguments).skip(1).mapToLong(Long::parseLong).toArray();
        System.out.println(header(seeds));
        boolean reached = true;
        for (RowGroup group : TABLES.getOrDefault(arguments[0], List.of())) {
            reached &= print(group, seeds);
        }
        System.exit(reached ? 0 : 1);
    }

    private static boolean print(RowGroup group, long[] seeds) {
        List<List<Figure>> columns = new ArrayList<>();
        for (long seed : seeds) {
            columns.add(group.measure(seed));
        }
        boolean reached = true;
        for (int i = 0; i < columns.getFirst().size(); i++) {
            int row = i;
            List<Figure> values =
                    columns.stream().map(column -> column.get(row)).toList();
            Figure first = values.getFirst();
            Figure mean = first.with(
                    values.stream().mapToDouble(Figure::value).average().orElseThrow());
            String columnsInWords = values.stream()
                    .map(each -> cell(Figure.number(each.value())))
                    .collect(Collectors.joining());
            System.out.printf(
                    Locale.ROOT,
                    "%-36s %-14s%s%s  %-16s %s%n",
                    first.row(),
                    first.name(),
                    columnsInWords,
                    cell(Figure.number(mean.value())),
                    mean.goal(),
                    mean.goal().isEmpty() ? "" : mean.isReached() ? "reached" : "MISSED");
            reached &= mean.isReached();
        }
        return reached;
    }

    private static String header(long[] seeds) {
        return String.format(Locale.ROOT, "%-36s %-14s", "", "")
                + LongStream.of(seeds).mapToObj(seed -> cell("seed " + seed)).collect(Collectors.joining())
                + cell("mean") + "  goal";
    }

    private static String cell(String text) {
        return String.format(Locale.ROOT, "%10s", text);
    }
}
