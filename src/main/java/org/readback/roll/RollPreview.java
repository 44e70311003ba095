package org.readback.roll;

import java.util.List;

/** What would come of a file. */
public record RollPreview(List<RollRow> rows) {
    public RollPreview {
        rows = List.copyOf(rows);
    }

    public List<RollRow> with(Class<? extends RollRow.Outcome> outcome) {
        return rows.stream().filter(row -> outcome.isInstance(row.outcome())).toList();
    }
}
