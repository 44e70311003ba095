package org.readback.readiness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readback.base.Paper;
import org.readback.base.Paper.Block;
import org.readback.base.Paper.Fact;
import org.readback.base.Paper.Format;
import org.readback.base.Paper.Meaning;
import org.readback.base.Workbooks;
import org.readback.base.ui.Formats;
import org.readback.requirement.CellState;
import org.readback.requirement.PersonState;
import org.readback.requirement.Tally;

/** Reports as papers, from the same tables as the Excel files. */
record ReportPapers(CellWords words, Format format) {
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

    /** The board as printed, and what the signs mean. */
    Paper matrix(BoardSheet board) {
        var blocks = new ArrayList<Block>();
        blocks.add(bar(board.board().total(), words));
        blocks.add(legend());
        blocks.addAll(new MatrixPages(words, format, board).blocks());
        return paper(Extract.of(board, Report.MATRIX), blocks);
    }

    static Paper.Bar bar(Tally tally, CellWords words) {
        return new Paper.Bar(Stream.of(PersonState.values())
                .map(state -> new Paper.Part(words.word(state), tally.of(state), meaning(state)))
                .toList());
    }

    private Paper.Legend legend() {
        return new Paper.Legend(Stream.of(CellState.values())
                .filter(state -> state != CellState.NOT_REQUIRED)
                .map(state -> new Paper.Sign(words.sample(state), MatrixPages.meaning(state), words.word(state)))
                .toList());
    }

    static Meaning meaning(PersonState state) {
        return switch (state) {
            case READY -> Meaning.MET;
            case AT_RISK -> Meaning.SOON;
            case NOT_READY -> Meaning.UNMET;
        };
    }
}
