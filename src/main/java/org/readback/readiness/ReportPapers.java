package org.readback.readiness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readback.base.Paper;
import org.readback.base.Paper.Align;
import org.readback.base.Paper.Block;
import org.readback.base.Paper.Fact;
import org.readback.base.Paper.Format;
import org.readback.base.Paper.Meaning;
import org.readback.base.Workbooks;
import org.readback.base.ui.Formats;
import org.readback.requirement.Cell;
import org.readback.requirement.CellState;
import org.readback.requirement.PersonState;
import org.readback.requirement.Row;
import org.readback.requirement.Tally;

/** Reports as papers, from the same tables as the Excel files. */
record ReportPapers(CellWords words, Format format) {
    private static final int WIDE = 14;
    private static final int POST = 9;
    private static final int NARROW = 6;

    private String text(String key, Object... parameters) {
        return words.text(key, parameters);
    }

    private Paper paper(Extract extract, List<Block> blocks) {
        BoardSheet board = extract.board();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(
                text("readiness.paper.contingent"),
                board.contingent().name() + " · " + board.contingent().mission()));
        facts.add(new Fact(text("readiness.paper.day"), Formats.date(board.day(), words.locale())));
        board.profile().ifPresent(profile -> facts.add(new Fact(text("readiness.paper.profile"), profile)));
        if (extract.isLimited()) facts.add(horizon(extract));
        return new Paper(
                words.locale(),
                format,
                new Paper.Title(extract.report().number, text("readiness.report." + extract.report()), facts),
                "",
                blocks);
    }

    private Optional<Block> note(Report report) {
        return switch (report) {
            case ROLL -> Optional.of(new Paper.Words(text("readiness.roll.note")));
            case POLICE -> Optional.of(new Paper.Words(text("readiness.police.note", PoliceResults.MONTHS)));
            case MATRIX, NOT_READY, LANGUAGES, EXPIRY, WOMEN -> Optional.empty();
        };
    }

    private Fact horizon(Extract extract) {
        int lines = ExpirySheet.of(extract.board()).count(extract.horizon());
        return new Fact(text("readiness.expiry.horizon"), text("readiness.horizon." + extract.horizon(), lines));
    }

    Paper of(Extract extract, List<Workbooks.Sheet> sheets) {
        var blocks = new ArrayList<Block>();
        if (extract.report() == Report.NOT_READY)
            blocks.add(bar(extract.board().board().total(), words));
        for (Workbooks.Sheet sheet : sheets) {
            if (sheets.size() > 1) blocks.add(new Paper.Heading(sheet.name()));
            if (sheet.rows().isEmpty()) blocks.add(new Paper.Words(text("readiness.paper.nothing")));
            else blocks.add(Paper.Table.of(sheet, words.locale()));
        }
        note(extract.report()).ifPresent(blocks::add);
        return paper(extract, blocks);
    }

    /** The board as printed: by sub-unit with their totals, totals of columns and rows, and what the signs mean. */
    Paper matrix(BoardSheet board) {
        var rows = new ArrayList<Paper.Row>();
        for (BoardSheet.Group group : board.groups()) {
            rows.add(new Paper.Group(words.unit(group.name()) + " · "
                    + text(
                            "readiness.group.ready",
                            group.tally().of(PersonState.READY),
                            group.rows().size())));
            group.rows().forEach(row -> rows.add(cells(board, row)));
        }
        rows.add(totals(board));
        return paper(
                Extract.of(board, Report.MATRIX),
                List.of(bar(board.board().total(), words), legend(), new Paper.Table(columns(board), rows)));
    }

    private List<Paper.Column> columns(BoardSheet board) {
        return Stream.of(
                        Stream.of(
                                new Paper.Column(text("readiness.column.name"), WIDE, Align.START),
                                new Paper.Column(text("readiness.column.post"), POST, Align.START)),
                        board.board().columns().stream()
                                .map(each -> new Paper.Column(board.title(each, words.locale()), NARROW, Align.CENTRE)),
                        Stream.of(
                                new Paper.Column(text("readiness.column.lacking"), NARROW, Align.CENTRE),
                                new Paper.Column(text("readiness.column.state"), POST, Align.CENTRE)))
                .flatMap(each -> each)
                .toList();
    }

    private Paper.Cells cells(BoardSheet board, Row row) {
        var cells = new ArrayList<Paper.Cell>();
        cells.add(Paper.Cell.of(board.name(row)));
        cells.add(Paper.Cell.of(words.posts(board.member(row).posts())));
        for (Cell cell : row.cells()) cells.add(new Paper.Cell(words.sign(cell), meaning(cell.state())));
        cells.add(Paper.Cell.of(Long.toString(ReportSheets.lacking(row))));
        cells.add(new Paper.Cell(words.word(row.state()), meaning(row.state())));
        return new Paper.Cells(cells);
    }

    /** How many lack each requirement; at the end how many are ready. */
    private Paper.Cells totals(BoardSheet board) {
        var cells = new ArrayList<Paper.Cell>();
        cells.add(new Paper.Cell(text("readiness.column.lacking"), Meaning.TOTAL));
        cells.add(new Paper.Cell(text("readiness.people", board.size()), Meaning.TOTAL));
        long all = 0;
        for (int column = 0; column < board.board().columns().size(); column++) {
            all += board.lacking(column);
            cells.add(new Paper.Cell(Integer.toString(board.lacking(column)), Meaning.TOTAL));
        }
        cells.add(new Paper.Cell(Long.toString(all), Meaning.TOTAL));
        cells.add(new Paper.Cell(
                text("readiness.group.ready", board.count(PersonState.READY), board.size()), Meaning.TOTAL));
        return new Paper.Cells(cells);
    }

    static Paper.Bar bar(Tally tally, CellWords words) {
        return new Paper.Bar(Stream.of(PersonState.values())
                .map(state -> new Paper.Part(words.word(state), tally.of(state), meaning(state)))
                .toList());
    }

    private Paper.Legend legend() {
        return new Paper.Legend(Stream.of(CellState.values())
                .filter(state -> state != CellState.NOT_REQUIRED)
                .map(state -> new Paper.Sign(words.sample(state), meaning(state), words.word(state)))
                .toList());
    }

    private static Meaning meaning(PersonState state) {
        return switch (state) {
            case READY -> Meaning.MET;
            case AT_RISK -> Meaning.SOON;
            case NOT_READY -> Meaning.UNMET;
        };
    }

    private static Meaning meaning(CellState state) {
        return switch (state) {
            case NOT_REQUIRED -> Meaning.NONE;
            case WAIVED, BEGUN -> Meaning.UNKNOWN;
            case ENDS_SOON -> Meaning.SOON;
            case ENDS_EARLY, MET -> Meaning.MET;
            case EXPIRED, BELOW, NOT_STARTED -> Meaning.UNMET;
        };
    }
}
