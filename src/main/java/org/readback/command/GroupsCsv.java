package org.readback.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readback.psychometrics.DifferentialFunctioning.Group;

/** A groups CSV, {@code person,<column>,…}: for each column the group a person belongs to, such as a language; missing
 * where it is not known. */
final class GroupsCsv {
    private static final int MOST_GROUPS = 10;

    private GroupsCsv() {}

    /** Comparisons, column by column: each group with the largest of its column (of equal ones the
     * first).
     *
     * @throws InputFault if there is no column besides person, a column has fewer than two or more than ten groups among
     *     these people, or a person is not among the responses or has two rows */
    static List<Comparison> read(Path file, List<String> people) {
        try (var table = CsvTable.open(file)) {
            var persons = new PersonRows(table, people);
            var values = new ArrayList<List<@Nullable String>>();
            table.columns().forEach(_ -> values.add(new ArrayList<>(Collections.nCopies(people.size(), null))));
            for (CsvRow row : table) {
                int person = persons.place(row);
                for (int column = 0; column < values.size(); column++) {
                    if (!row.isMissing(column)) {
                        values.get(column).set(person, row.text(column));
                    }
                }
            }
            var comparisons = new ArrayList<Comparison>();
            for (int column = 0; column < values.size(); column++) {
                String name = table.columns().get(column);
                if (!name.isEmpty() && !name.equals("person")) {
                    comparisons.addAll(comparisons(file, name, values.get(column)));
                }
            }
            if (comparisons.isEmpty()) {
                throw InputFault.at(file, 1, "there is no column with groups, only person.");
            }
            return comparisons;
        }
    }

    private static List<Comparison> comparisons(Path file, String column, List<@Nullable String> values) {
        var sizes = new LinkedHashMap<String, Integer>();
        for (String value : values) {
            if (value != null) {
                sizes.merge(value, 1, Integer::sum);
            }
        }
        if (sizes.size() < 2 || sizes.size() > MOST_GROUPS) {
            throw InputFault.in(
                    file,
                    "the column " + column + " has " + sizes.size() + " groups: it needs 2 to " + MOST_GROUPS + ".");
        }
        int most = Collections.max(sizes.values());
        String reference = sizes.keySet().stream()
                .filter(group -> sizes.getOrDefault(group, 0) == most)
                .findFirst()
                .orElseThrow();
        return sizes.keySet().stream()
                .filter(focal -> !focal.equals(reference))
                .map(focal -> new Comparison(column, reference, focal, groups(values, reference, focal)))
                .toList();
    }

    private static List<Group> groups(List<@Nullable String> values, String reference, String focal) {
        return values.stream()
                .map(value ->
                        reference.equals(value) ? Group.REFERENCE : focal.equals(value) ? Group.FOCAL : Group.NEITHER)
                .toList();
    }
}
