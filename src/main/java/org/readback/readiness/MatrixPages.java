package org.readback.readiness;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.readback.base.Paper;
import org.readback.base.Paper.Align;
import org.readback.base.Paper.Block;
import org.readback.base.Paper.Format;
import org.readback.base.Paper.Meaning;
import org.readback.requirement.Cell;
import org.readback.requirement.CellState;
import org.readback.requirement.PersonState;
import org.readback.requirement.Row;

/** The board as printed. No column gets narrower than a day takes: what does not fit beside each other stands in further
 * tables, each with all names. Where a title has no room above its column there is a number, and what it stands for above the
 * table. */
record MatrixPages(CellWords words, Format format, BoardSheet board) {
    private static final int NAME = 14;
    private static final int POST = 8;
    private static final int CELL = 6;
    private static final int LACKING = 6;
    private static final int STATE = 8;
    private static final int FIXED = NAME + POST + LACKING + STATE;

    /** Millimetres: of a day such as 25.09.27 with its frame, and of words that are parted at few places. */
    private static final double DAY = 12.75;

    private static final double WORDS = 18;

    /** By sub-unit with their totals, totals of columns and rows. */
    List<Block> blocks() {
        int all = board.board().columns().size();
        int tables = Math.max(1, Math.ceilDiv(all, room()));
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < tables; i++) {
            int from = all * i / tables;
            int to = all * (i + 1) / tables;
            if (i > 0) blocks.add(new Paper.NewPage());
            if (tables > 1) blocks.add(new Paper.Heading(words.text("readiness.paper.part", from + 1, to, all)));
            if (isNumbered(to - from)) blocks.add(key(from, to));
            blocks.add(table(from, to));
        }
        return blocks;
    }

    /** Columns beside each other. */
    private int room() {
        return (int) ((format.width() * CELL / DAY - FIXED) / CELL);
    }

    private boolean isNumbered(int columns) {
        return (double) format.width() * CELL / (FIXED + columns * CELL) < WORDS;
    }

    private Paper.Legend key(int from, int to) {
        return new Paper.Legend(IntStream.range(from, to)
                .mapToObj(column -> new Paper.Sign(Integer.toString(column + 1), Meaning.NONE, title(column)))
                .toList());
    }

    private String title(int column) {
        return board.title(board.board().columns().get(column), words.locale());
    }

    private Paper.Table table(int from, int to) {
        var rows = new ArrayList<Paper.Row>();
        for (BoardSheet.Group group : board.groups()) {
            rows.add(new Paper.Group(words.unit(group.name()) + " · "
                    + words.text(
                            "readiness.group.ready",
                            group.tally().of(PersonState.READY),
                            group.rows().size())));
            group.rows().forEach(row -> rows.add(cells(row, from, to)));
        }
        rows.add(totals(from, to));
        return new Paper.Table(columns(from, to), rows);
    }

    private List<Paper.Column> columns(int from, int to) {
        boolean isNumbered = isNumbered(to - from);
        var columns = new ArrayList<Paper.Column>();
        columns.add(new Paper.Column(words.text("readiness.column.name"), NAME, Align.START));
        columns.add(new Paper.Column(words.text("readiness.column.post"), POST, Align.START));
        for (int column = from; column < to; column++) {
            String heading = isNumbered ? Integer.toString(column + 1) : title(column);
            columns.add(new Paper.Column(heading, CELL, Align.CENTRE));
        }
        columns.add(new Paper.Column(words.text("readiness.column.lacking"), LACKING, Align.CENTRE));
        columns.add(new Paper.Column(words.text("readiness.column.state"), STATE, Align.CENTRE));
        return columns;
    }

    private Paper.Cells cells(Row row, int from, int to) {
        var cells = new ArrayList<Paper.Cell>();
        cells.add(Paper.Cell.of(board.name(row)));
        cells.add(Paper.Cell.of(words.posts(board.member(row).posts())));
        for (Cell cell : row.cells().subList(from, to)) {
            cells.add(new Paper.Cell(words.sign(cell), meaning(cell.state())));
        }
        cells.add(Paper.Cell.of(Long.toString(ReportSheets.lacking(row))));
        cells.add(new Paper.Cell(words.word(row.state()), ReportPapers.meaning(row.state())));
        return new Paper.Cells(cells);
    }

    /** How many lack each requirement, and what is lacking of all; at the end how many are ready. */
    private Paper.Cells totals(int from, int to) {
        var cells = new ArrayList<Paper.Cell>();
        cells.add(new Paper.Cell(words.text("readiness.column.lacking"), Meaning.TOTAL));
        cells.add(new Paper.Cell(words.text("readiness.people", board.size()), Meaning.TOTAL));
        for (int column = from; column < to; column++) {
            cells.add(new Paper.Cell(Integer.toString(board.lacking(column)), Meaning.TOTAL));
        }
        long all = IntStream.range(0, board.board().columns().size())
                .mapToLong(board::lacking)
                .sum();
        cells.add(new Paper.Cell(Long.toString(all), Meaning.TOTAL));
        cells.add(new Paper.Cell(
                words.text("readiness.group.ready", board.count(PersonState.READY), board.size()), Meaning.TOTAL));
        return new Paper.Cells(cells);
    }

    static Meaning meaning(CellState state) {
        return switch (state) {
            case NOT_REQUIRED -> Meaning.NONE;
            case WAIVED, BEGUN -> Meaning.UNKNOWN;
            case ENDS_SOON -> Meaning.SOON;
            case ENDS_EARLY, MET -> Meaning.MET;
            case EXPIRED, BELOW, NOT_STARTED -> Meaning.UNMET;
        };
    }
}
