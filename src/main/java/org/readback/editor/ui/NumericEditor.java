package org.readback.editor.ui;

import org.readback.draft.DraftBody;
import org.readback.draft.DraftBody.Numeric.Unit;

/** A number to type. */
final class NumericEditor extends BodyEditor {
    private final NumberRows values;
    private final RowList<Unit> units;

    NumericEditor(DraftBody.Numeric body, Fields fields) {
        super(fields);
        values = new NumberRows(fields, body.values());
        units = new RowList<>("editor.units", body.units(), this::unit, fields.changed())
                .adding(taken -> new Unit("", 1));
        getContent().add(values.list, units);
    }

    private Row<Unit> unit(Unit unit) {
        var name = fields.line("editor.unit.name", unit.name());
        var factor = fields.number("editor.unit.factor", unit.factor());
        name.addClassName("editor-narrow");
        factor.addClassName("editor-narrow");
        return new Row<>(
                unit.name(),
                () -> new Unit(name.getValue().strip(), Fields.value(factor, unit.factor())),
                name,
                factor);
    }

    @Override
    DraftBody body() {
        return new DraftBody.Numeric(values.values(), units.values());
    }
}
