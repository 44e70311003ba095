package org.readback.formats.sheet;

import java.util.List;

/**
 * A sheet as it stands: its headings and what is under them.
 *
 * @param encoding blank where there is none to tell
 */
record Table(List<String> headings, List<Row> rows, String encoding) {

    /**
     * One line of cells; it may have fewer than there are headings.
     *
     * @param line of the file, from 1
     */
    record Row(int line, List<String> cells) {
        Row {
            cells = List.copyOf(cells);
        }
    }

    Table {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    /** Columns beyond it are not read. */
    static final int WIDEST = 200;

    /** The first row that is not empty holds the headings. */
    static Table of(List<Row> all, String encoding) {
        var rows = all.stream()
                .filter(row -> row.cells().stream().anyMatch(cell -> !cell.isBlank()))
                .toList();
        if (rows.isEmpty()) return new Table(List.of(), List.of(), encoding);
        var headings = rows.getFirst().cells().stream()
                .limit(WIDEST)
                .map(String::strip)
                .toList();
        return new Table(headings, rows.subList(1, rows.size()), encoding);
    }
}
