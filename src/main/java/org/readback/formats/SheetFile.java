package org.readback.formats;

import java.util.List;

/** A sheet, CSV or the first one of an Excel workbook, as it stands: for whoever brings columns of their own. Days of Excel
 * are whole numbers, counted from 1900.
 *
 * @param headings the first line that is not empty
 * @param lines under them that are not empty */
public record SheetFile(List<String> headings, List<Line> lines) {

    /** @param number in the file, from 1
     * @param cells may be fewer than there are headings */
    public record Line(int number, List<String> cells) {
        public Line {
            cells = List.copyOf(cells);
        }

        /** Blank if there is none. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column).strip() : "";
        }
    }

    public SheetFile {
        headings = List.copyOf(headings);
        lines = List.copyOf(lines);
    }
}
