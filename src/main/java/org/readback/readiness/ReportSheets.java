package org.readback.readiness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readback.base.Workbooks.Blank;
import org.readback.base.Workbooks.Day;
import org.readback.base.Workbooks.Decimal;
import org.readback.base.Workbooks.Sheet;
import org.readback.base.Workbooks.Text;
import org.readback.base.Workbooks.Value;
import org.readback.base.Workbooks.Whole;
import org.readback.base.ui.Formats;
import org.readback.readiness.ExpirySheet.Horizon;
import org.readback.requirement.Cell;
import org.readback.requirement.CellState;
import org.readback.requirement.Level;
import org.readback.requirement.PersonState;
import org.readback.requirement.Row;
import org.readback.requirement.Subject;

/** Reports as tables of an Excel file: numbers as numbers, days as days. */
record ReportSheets(CellWords words) {

    private String text(String key, Object... parameters) {
        return words.text(key, parameters);
    }

    List<String> about(BoardSheet board, String title) {
        return Stream.of(
                        Optional.of(title),
                        Optional.of(board.contingent().name() + " · "
                                + board.contingent().mission()),
                        Optional.of(text("readiness.paper.day") + ": " + Formats.date(board.day(), words.locale())),
                        board.profile().map(profile -> text("readiness.paper.profile") + ": " + profile))
                .flatMap(Optional::stream)
                .toList();
    }

    private Sheet sheet(BoardSheet board, String name, List<String> headings, List<List<Value>> rows) {
        return new Sheet(name, about(board, name), headings, 1, rows);
    }

    private static List<Value> who(Row row, BoardMember member, CellWords words) {
        return List.of(
                new Text((member.rank() + " " + member.listName()).strip()),
                new Text(words.posts(member.posts())),
                new Text(words.unit(row.facts().group())));
    }

    private Stream<String> whoHeads() {
        return Stream.of("readiness.column.name", "readiness.column.post", "readiness.column.subunit")
                .map(this::text);
    }

    /** The whole board: a row a person, then the totals of it. */
    List<Sheet> matrix(BoardSheet board) {
        List<String> headings = Stream.of(
                        whoHeads(),
                        board.board().columns().stream().map(each -> board.title(each, words.locale())),
                        Stream.of(text("readiness.column.lacking"), text("readiness.column.state")))
                .flatMap(each -> each)
                .toList();
        List<List<Value>> rows = board.board().rows().stream()
                .map(row -> {
                    var values = new ArrayList<>(who(row, board.member(row), words));
                    row.cells().forEach(cell -> values.add(new Text(words.sign(cell))));
                    values.add(new Whole(lacking(row)));
                    values.add(new Text(words.word(row.state())));
                    return List.copyOf(values);
                })
                .toList();
        return List.of(
                sheet(board, text("readiness.report.MATRIX"), headings, rows), people(board), requirements(board));
    }

    static long lacking(Row row) {
        return row.cells().stream().filter(cell -> !cell.state().isGood()).count();
    }

    /** How many of each sub-unit stand how. */
    private Sheet people(BoardSheet board) {
        List<String> headings = Stream.concat(
                        Stream.of(text("readiness.column.subunit")),
                        Stream.concat(
                                Stream.of(PersonState.values()).map(words::word),
                                Stream.of(text("readiness.column.people"))))
                .toList();
        var rows = new ArrayList<List<Value>>();
        board.groups()
                .forEach(group -> rows.add(people(
                        words.unit(group.name()), group.tally(), group.rows().size())));
        rows.add(people(text("readiness.total"), board.board().total(), board.size()));
        return sheet(board, text("readiness.sheet.people"), headings, rows);
    }

    private static List<Value> people(String name, org.readback.requirement.Tally tally, int size) {
        var values = new ArrayList<Value>();
        values.add(new Text(name));
        for (PersonState state : PersonState.values()) values.add(new Whole(tally.of(state)));
        values.add(new Whole(size));
        return values;
    }

    /** How many cells of each requirement are in which state. */
    private Sheet requirements(BoardSheet board) {
        List<String> headings = Stream.of(
                        Stream.of(text("readiness.column.requirement")),
                        Stream.of(CellState.values()).map(words::word),
                        Stream.of(text("readiness.column.lacking")))
                .flatMap(each -> each)
                .toList();
        var rows = new ArrayList<List<Value>>();
        for (int column = 0; column < board.board().columns().size(); column++) {
            var values = new ArrayList<Value>();
            values.add(new Text(board.title(board.board().columns().get(column), words.locale())));
            for (CellState state : CellState.values()) {
                values.add(new Whole(board.board().columnTotals().get(column).of(state)));
            }
            values.add(new Whole(board.lacking(column)));
            rows.add(values);
        }
        return sheet(board, text("readiness.sheet.requirements"), headings, rows);
    }

    /** A row a person and gap, people worst first. */
    Sheet notReady(GapSheet gaps) {
        List<String> headings = Stream.concat(
                        whoHeads(),
                        Stream.of(
                                        "readiness.column.requirement",
                                        "readiness.column.status",
                                        "readiness.column.has",
                                        "readiness.column.needs",
                                        "readiness.column.ended",
                                        "readiness.column.assigned",
                                        "readiness.column.daysleft")
                                .map(this::text))
                .toList();
        var rows = new ArrayList<List<Value>>();
        for (GapSheet.Line line : gaps.lines()) {
            for (Gap gap : line.gaps()) {
                Cell cell = gap.cell();
                var values = new ArrayList<>(who(line.row(), line.member(), words));
                values.add(new Text(gaps.board().title(gap.subject(), words.locale())));
                values.add(new Text(words.word(cell.state())));
                values.add(cell.evidence().isEmpty() ? new Blank() : new Text(words.held(cell.evidence())));
                values.add(new Text(words.needed(cell.requirement())));
                values.add(day(cell.until()));
                values.add(day(gap.assignedUntil()));
                values.add(gaps.daysLeft().<Value>map(Whole::new).orElse(new Blank()));
                rows.add(values);
            }
        }
        return sheet(gaps.board(), text("readiness.report.NOT_READY"), headings, rows);
    }

    static Value known(String text) {
        return text.isEmpty() ? new Blank() : new Text(text);
    }

    static Value day(Optional<java.time.LocalDate> day) {
        return day.<Value>map(Day::new).orElse(new Blank());
    }

    /** What runs out within the horizon. */
    Sheet expiry(ExpirySheet expiry, Horizon horizon) {
        List<String> headings = Stream.concat(
                        whoHeads(),
                        Stream.of(
                                        "readiness.column.requirement",
                                        "readiness.column.until",
                                        "readiness.column.days",
                                        "readiness.column.status")
                                .map(this::text))
                .toList();
        List<List<Value>> rows = expiry.within(horizon).stream()
                .map(line -> {
                    var values = new ArrayList<>(who(line.row(), line.member(), words));
                    values.add(new Text(expiry.board().title(line.subject(), words.locale())));
                    values.add(new Day(line.until()));
                    values.add(new Whole(line.days()));
                    values.add(new Text(words.word(line.cell().state())));
                    return List.copyOf(values);
                })
                .toList();
        String title = text("readiness.report.EXPIRY");
        var about = new ArrayList<>(about(expiry.board(), title));
        about.add(text("readiness.horizon." + horizon, rows.size()));
        return new Sheet(title, about, headings, 1, rows);
    }

    /** Counts by level, by sub-unit and by post, then everybody who falls short. */
    List<Sheet> languages(LanguageSheet languages) {
        var levels = new ArrayList<List<Value>>();
        var units = new ArrayList<List<Value>>();
        var posts = new ArrayList<List<Value>>();
        for (Subject skill : languages.skills()) {
            Value title = new Text(languages.board().title(skill, words.locale()));
            languages
                    .held(skill)
                    .forEach((level, people) -> levels.add(List.of(title, new Text(level(level)), new Whole(people))));
            languages.bySubUnit(skill).forEach((unit, share) -> units.add(share(title, words.unit(unit), share)));
            languages
                    .byPost(skill)
                    .forEach((post, share) -> posts.add(share(title, text("contingent.post." + post), share)));
        }
        BoardSheet board = languages.board();
        return List.of(
                sheet(board, text("readiness.sheet.levels"), heads("skill", "level", "people"), levels),
                sheet(board, text("readiness.sheet.units"), heads("skill", "subunit", "asked", "met", "short"), units),
                sheet(board, text("readiness.sheet.posts"), heads("skill", "post", "asked", "met", "short"), posts),
                below(languages));
    }

    private List<String> heads(String... columns) {
        return Stream.of(columns)
                .map(column -> text("readiness.column." + column))
                .toList();
    }

    private static List<Value> share(Value title, String name, LanguageSheet.Share share) {
        return List.of(
                title,
                new Text(name),
                new Whole(share.asked()),
                new Whole(share.met()),
                new Whole(share.asked() - share.met()));
    }

    String level(Optional<Level> level) {
        return level.map(Level::toString).orElseGet(() -> text("readiness.level.none"));
    }

    private Sheet below(LanguageSheet languages) {
        boolean isStudyKnown = !languages.studied().isEmpty();
        List<String> headings = Stream.of(
                        whoHeads(),
                        heads("skill", "has", "indication", "needs", "last", "trend").stream(),
                        isStudyKnown ? heads("taught", "passed").stream() : Stream.<String>empty())
                .flatMap(each -> each)
                .toList();
        List<List<Value>> rows = languages.shortOf().stream()
                .map(line -> {
                    var values = new ArrayList<>(who(line.row(), line.member(), words));
                    values.add(new Text(languages.board().title(line.skill(), words.locale())));
                    values.add(new Text(level(line.held())));
                    values.add(line.indication()
                            .<Value>map(each -> new Text(each.toString()))
                            .orElse(new Blank()));
                    values.add(new Text(line.needs().toString()));
                    values.add(day(line.last()));
                    values.add(new Text(text("readiness.trend." + line.trend())));
                    if (isStudyKnown) {
                        values.add(new Decimal(languages.studied(line).taughtHours(), 1));
                        values.add(new Decimal(languages.studied(line).passedHours(), 1));
                    }
                    return List.copyOf(values);
                })
                .toList();
        return sheet(languages.board(), text("readiness.sheet.below"), headings, rows);
    }

    /** By post and by sub-unit, each with its total. */
    List<Sheet> women(WomenSheet women) {
        var posts = new ArrayList<List<Value>>();
        women.byPost().forEach((post, share) -> posts.add(women(text("contingent.post." + post), share)));
        posts.add(women(text("readiness.total"), women.total()));
        var units = new ArrayList<List<Value>>();
        women.bySubUnit().forEach((unit, share) -> units.add(women(words.unit(unit), share)));
        units.add(women(text("readiness.total"), women.total()));
        return List.of(
                sheet(
                        women.board(),
                        text("readiness.sheet.posts"),
                        heads("post", "women", "people", "share", "unknown"),
                        posts),
                sheet(
                        women.board(),
                        text("readiness.sheet.units"),
                        heads("subunit", "women", "people", "share", "unknown"),
                        units));
    }

    private static List<Value> women(String name, WomenSheet.Share share) {
        return List.of(
                new Text(name),
                new Whole(share.women()),
                new Whole(share.people()),
                share.share().<Value>map(each -> new Decimal(100 * each, 1)).orElse(new Blank()),
                new Whole(share.unknown()));
    }
}
