package org.readback.editor.ui;

import java.util.List;
import org.readback.draft.DraftNumber;

/** Numbers that count as an answer. */
final class NumberRows {
    private final Fields fields;
    final RowList<DraftNumber> list;

    NumberRows(Fields fields, List<DraftNumber> values) {
        this.fields = fields;
        list = new RowList<>("editor.numbers", values, this::row, fields.changed())
                .adding(taken -> new DraftNumber(Keys.letter(taken), "", 0, 1, ""));
    }

    List<DraftNumber> values() {
        return list.values();
    }

    private Row<DraftNumber> row(DraftNumber number) {
        var value = fields.line("editor.number.value", number.value());
        value.addClassName("editor-narrow");
        var tolerance = fields.number("editor.number.tolerance", number.tolerance());
        tolerance.setMin(0);
        tolerance.addClassName("editor-narrow");
        var weight = WeightField.of(fields, number.weight());
        var why = fields.line("editor.answer.why", number.feedback());
        return new Row<>(
                number.id(),
                () -> new DraftNumber(
                        number.id(),
                        value.getValue().strip(),
                        Math.max(0, Fields.value(tolerance, 0)),
                        weight.getValue(),
                        why.getValue()),
                value,
                tolerance,
                weight,
                why);
    }
}
