package org.readback.readiness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readback.base.Workbooks.Sheet;
import org.readback.base.Workbooks.Text;
import org.readback.base.Workbooks.Value;
import org.readback.base.Workbooks.Whole;
import org.readback.requirement.Evidence;
import org.readback.requirement.PersonState;
import org.readback.requirement.Post;
import org.readback.requirement.Row;

/** R8: police officers with the parts of their assessment. */
record PoliceResults(CellWords words) {
    /** What was passed is good for so long, counted from the oldest part. */
    static final int MONTHS = 24;

    private static final int FROZEN_COLUMNS = 2;
    private static final List<String> COLUMNS = List.of(
            "number",
            "candidate",
            "service",
            "reading",
            "audio",
            "report",
            "interview",
            "computer",
            "driving",
            "firearms",
            "result",
            "until");
    private static final List<List<String>> PARTS = List.of(
            List.of("language:reading"),
            List.of("language:listening"),
            List.of("language:writing"),
            List.of("practical:interview", "language:speaking"),
            List.of("practical:computer-skills"),
            List.of("practical:driving"),
            List.of("practical:shooting", "document:firearms-permit"));

    static boolean isPolice(BoardMember member) {
        return member.posts().contains(Post.POLICE_OFFICER);
    }

    Sheet sheet(BoardSheet board) {
        var rows = new ArrayList<List<Value>>();
        board.board().rows().stream()
                .filter(row -> isPolice(board.member(row)))
                .forEach(row -> rows.add(row(rows.size() + 1, board, row)));
        String name = words.text("readiness.report.POLICE");
        return new Sheet(
                name,
                new ReportSheets(words).about(board, name),
                COLUMNS.stream()
                        .map(column -> words.text("readiness.police." + column))
                        .toList(),
                FROZEN_COLUMNS,
                rows);
    }

    private List<Value> row(int number, BoardSheet board, Row row) {
        List<Optional<Evidence>> parts = PARTS.stream()
                .map(part -> NominalRoll.newest(row, board.day(), part::contains))
                .toList();
        var roll = new NominalRoll(words);
        var values = new ArrayList<Value>();
        values.add(new Whole(number));
        values.add(new Text(board.name(row)));
        values.add(ReportSheets.known(board.member(row).passport().number()));
        parts.forEach(part -> values.add(roll.dated(part)));
        values.add(new Text(words.word(row.state())));
        values.add(ReportSheets.day(until(row, parts)));
        return values;
    }

    private static Optional<LocalDate> until(Row row, List<Optional<Evidence>> parts) {
        return row.state() == PersonState.NOT_READY
                ? Optional.empty()
                : parts.stream()
                        .flatMap(Optional::stream)
                        .flatMap(part -> Stream.concat(Stream.of(part.on().plusMonths(MONTHS)), part.until().stream()))
                        .min(Comparator.naturalOrder());
    }
}
