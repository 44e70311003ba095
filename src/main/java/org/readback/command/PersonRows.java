package org.readback.command;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the person of each row of a table that goes with a table of responses. */
final class PersonRows {
    private final int column;
    private final Map<String, Integer> places = new HashMap<>();
    private final BitSet seen = new BitSet();

    /** @param people of the responses, in their order */
    PersonRows(CsvTable table, List<String> people) {
        column = table.column("person");
        for (int i = 0; i < people.size(); i++) {
            places.put(people.get(i), i);
        }
    }

    /** The place of the row's person among those of the responses.
     *
     * @throws InputFault if they are not among them, or had a row already */
    int place(CsvRow row) {
        String person = row.text(column);
        Integer place = places.get(person);
        if (place == null) {
            throw row.fault("the person " + person + " is not among the responses.");
        }
        if (seen.get(place)) {
            throw row.fault("the person " + person + " has a row already.");
        }
        seen.set(place);
        return place;
    }
}
