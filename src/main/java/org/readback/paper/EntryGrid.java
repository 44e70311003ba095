package org.readback.paper;

import java.time.LocalDate;
import java.util.List;
import org.readback.account.AccountId;
import org.readback.base.LocalText;

/** What is typed in of a form: a row a person, a cell an item. No key and no words of an item.
 *
 * @param columns in the order of the paper */
public record EntryGrid(
        PaperFormId form, PaperSetId set, String code, LocalText title, List<Column> columns, List<Row> rows) {
    public EntryGrid {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** An item.
     *
     * @param position from 1
     * @param isWords whether words are typed, not letters
     * @param isConfirming whether it counts only for who missed its duty
     * @param hint what can stand there, as {@link AnswerCell#hint} says it */
    public record Column(int position, boolean isWords, boolean isConfirming, String hint) {}

    /** A person's answer sheet as far as it is typed in.
     *
     * @param cells in the order of the columns */
    public record Row(
            PaperSittingId id, AccountId person, String name, LocalDate takenOn, Standing standing, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** What the items earned that count for everybody. */
        public double points() {
            return cells.stream()
                    .filter(cell -> !cell.isConfirming())
                    .mapToDouble(Cell::score)
                    .sum();
        }

        public int of() {
            return (int) cells.stream().filter(cell -> !cell.isConfirming()).count();
        }

        /** Cells that nobody typed in yet. */
        public int open() {
            return (int) cells.stream().filter(cell -> !cell.isTyped()).count();
        }
    }

    /** How far a person's sheet is. */
    public enum Standing {
        OPEN,
        FINISHED
    }

    /** A cell.
     *
     * @param isTyped whether anybody typed it in, blank or not
     * @param score from 0 to 1 */
    public record Cell(int position, String written, boolean isTyped, double score, boolean isConfirming) {}
}
