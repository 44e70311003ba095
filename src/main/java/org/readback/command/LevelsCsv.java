package org.readback.command;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** A levels CSV, {@code item,band}: the band, 1 (easiest) to 5, that an author wrote an item for. */
final class LevelsCsv {
    private static final int BANDS = 5;

    private LevelsCsv() {}

    /** Bands by the item's place; an item without a band, or not in the file, has none.
     *
     * @param places of the items that may be named
     * @throws InputFault if an item is not one of them or has two rows, or a band is not from 1 to 5 */
    static Map<Integer, Integer> read(Path file, Map<String, Integer> places) {
        var bands = new HashMap<Integer, Integer>();
        try (var table = CsvTable.open(file)) {
            int item = table.column("item");
            int band = table.column("band");
            for (CsvRow row : table) {
                Integer place = places.get(row.text(item));
                if (place == null) {
                    throw row.fault("the item " + row.text(item) + " is not among the responses.");
                }
                if (bands.containsKey(place)) {
                    throw row.fault("the item " + row.text(item) + " has a row already.");
                }
                row.optionalWhole(band, 1, BANDS).ifPresent(value -> bands.put(place, value));
            }
        }
        return bands;
    }
}
