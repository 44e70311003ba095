package org.readback.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.readback.psychometrics.ResponseMatrix;

/**
 * A responses CSV, {@code person,<item>,<item>,…}: a row a person, the points earned on each item, missing where the
 * person was not asked.
 *
 * @param people in the order of the file
 * @param items in the order of the file
 * @param matrix people by items
 */
record ResponsesCsv(List<String> people, List<String> items, ResponseMatrix matrix) {

    /**
     * Reads the columns of the items that count. A column without a name, as R writes its row names, never does.
     *
     * @param points of an item's full score, up to 127; below 0 for a column that is to be ignored
     * @throws InputFault if there is no column person, no item that counts, no row, a person with two rows, or a
     *     response that is not from 0 to the item's points
     */
    static ResponsesCsv read(Path file, ToIntFunction<String> points) {
        try (var table = CsvTable.open(file)) {
            int person = table.column("person");
            List<Item> items = items(table, person, points);
            if (items.isEmpty()) {
                throw InputFault.at(file, 1, "there is no column of an item.");
            }
            var lines = new HashMap<String, Long>();
            var people = new ArrayList<String>();
            var rows = new ArrayList<byte[]>();
            for (CsvRow row : table) {
                String name = row.text(person);
                Long earlier = lines.putIfAbsent(name, row.line());
                if (earlier != null) {
                    throw row.fault("the person " + name + " has a row already, in line " + earlier + ".");
                }
                people.add(name);
                rows.add(responses(row, items));
            }
            if (people.isEmpty()) {
                throw InputFault.in(file, "there is nobody in it, only a header row.");
            }
            List<String> names = items.stream().map(Item::name).toList();
            return new ResponsesCsv(people, names, new ResponseMatrix(names.size(), rows));
        }
    }

    /** The place of each item in the matrix. */
    Map<String, Integer> places() {
        var places = new HashMap<String, Integer>();
        for (int i = 0; i < items.size(); i++) {
            places.put(items.get(i), i);
        }
        return places;
    }

    private record Item(String name, int column, int points) {}

    private static List<Item> items(CsvTable table, int person, ToIntFunction<String> points) {
        var items = new ArrayList<Item>();
        for (int column = 0; column < table.columns().size(); column++) {
            String name = table.columns().get(column);
            if (column != person && !name.isEmpty() && points.applyAsInt(name) >= 0) {
                items.add(new Item(name, column, points.applyAsInt(name)));
            }
        }
        return items;
    }

    private static byte[] responses(CsvRow row, List<Item> items) {
        var responses = new byte[items.size()];
        for (int i = 0; i < responses.length; i++) {
            Item item = items.get(i);
            responses[i] =
                    (byte) row.optionalWhole(item.column(), 0, item.points()).orElse(ResponseMatrix.MISSING);
        }
        return responses;
    }
}
