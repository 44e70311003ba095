package org.readback.item;

import java.util.List;
import java.util.Map;

/** A form in which a report is written. A changed form is another version: a report keeps the one it was written in.
 *
 * @param version from 1
 * @param title in the language of the report
 * @param fields at least one, in their order; no two share an id */
public record ReportForm(String id, int version, String title, List<Field> fields) {

    public ReportForm {
        Checks.text("a form id", id);
        Checks.text("form " + id + ": the title", title);
        if (version < 1) throw new IllegalArgumentException("form " + id + ": versions are counted from 1: " + version);
        if (fields.isEmpty()) throw new IllegalArgumentException("form " + id + ": at least one field is needed");
        Checks.distinct(
                "form " + id + ": two fields have the id",
                fields.stream().map(Field::id).toList());
        fields = List.copyOf(fields);
    }

    /** One line or box of a form.
     *
     * @param label as it is printed on the form
     * @param help what belongs there, by language code; may be empty
     * @param lines how high the box is, 1 to 12 */
    public record Field(String id, String label, Map<String, String> help, int lines) {
        public Field {
            Checks.text("a field id", id);
            Checks.text("field " + id + ": the label", label);
            if (lines < 1 || lines > 12) {
                throw new IllegalArgumentException("field " + id + ": 1 to 12 lines are possible: " + lines);
            }
            help = Map.copyOf(help);
        }
    }
}
