package org.readback.readiness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.readback.base.Workbooks.Blank;
import org.readback.base.Workbooks.Sheet;
import org.readback.base.Workbooks.Text;
import org.readback.base.Workbooks.Value;
import org.readback.base.Workbooks.Whole;
import org.readback.requirement.Evidence;
import org.readback.requirement.Measure;
import org.readback.requirement.Row;
import org.readback.requirement.Threshold;
import org.readback.requirement.Waiver;

/** R1: who they are and what each holds on the day, one line a person. */
record NominalRoll(CellWords words) {
    private static final int FROZEN_COLUMNS = 3;
    private static final List<String> SKILLS = List.of("listening", "speaking", "reading", "writing");
    private static final List<String> COLUMNS = List.of(
            "number",
            "rank",
            "latin",
            "cyrillic",
            "service",
            "sex",
            "born",
            "post",
            "unit",
            "language",
            "core",
            "force",
            "law",
            "conduct",
            "aid",
            "driving",
            "remark");

    private String text(String key, Object... parameters) {
        return words.text("readiness.roll." + key, parameters);
    }

    Sheet sheet(BoardSheet board) {
        var rows = new ArrayList<List<Value>>();
        for (Row row : board.board().rows()) rows.add(row(rows.size() + 1, board, row));
        String name = words.text("readiness.report.ROLL");
        return new Sheet(
                name,
                new ReportSheets(words).about(board, name),
                COLUMNS.stream().map(column -> text(column)).toList(),
                FROZEN_COLUMNS,
                rows);
    }

    private List<Value> row(int number, BoardSheet board, Row row) {
        BoardMember member = board.member(row);
        LocalDate day = board.day();
        return List.of(
                new Whole(number),
                ReportSheets.known(member.rank()),
                ReportSheets.known(member.listName()),
                ReportSheets.known(member.passport().cyrillic()),
                ReportSheets.known(member.passport().number()),
                ReportSheets.known(
                        member.passport().sex().map(sex -> text("sex." + sex)).orElse("")),
                ReportSheets.day(member.passport().born()),
                ReportSheets.known(words.posts(member.posts())),
                ReportSheets.known(member.subUnit().toString()),
                new Text(language(row, day)),
                day(newest(row, day, subject -> subject.equals("course:unp"))),
                dated(newest(row, day, subject -> subject.startsWith("test:uf"))),
                dated(newest(row, day, subject -> subject.matches("(test|course):ihl.*"))),
                day(newest(row, day, subject -> subject.startsWith("course:psea"))),
                day(newest(row, day, subject -> subject.equals("practical:first-aid"))),
                day(newest(row, day, subject -> subject.equals("practical:driving"))),
                new Text(remark(row, day)));
    }

    /** Of each skill what a rater gave last, or else the product's own indication, which says so. */
    private String language(Row row, LocalDate day) {
        List<Optional<Evidence>> levels =
                SKILLS.stream().map(skill -> level(row, day, skill)).toList();
        var parts = new ArrayList<String>();
        for (int i = 0; i < SKILLS.size(); i++) {
            parts.add(text("skill." + SKILLS.get(i)) + "\u00a0"
                    + levels.get(i).map(NominalRoll::level).orElse("–"));
        }
        return String.join("  ", parts)
                + levels.stream()
                        .flatMap(Optional::stream)
                        .map(Evidence::on)
                        .max(Comparator.naturalOrder())
                        .map(on -> " (" + words.day(on) + ")")
                        .orElse("");
    }

    private static String level(Evidence evidence) {
        return evidence.measure() instanceof Measure.Held(var level, Threshold.Basis basis)
                ? level + (basis == Threshold.Basis.INDICATION ? "*" : "")
                : "–";
    }

    private static Optional<Evidence> level(Row row, LocalDate day, String skill) {
        List<Evidence> all = standing(row, day, subject -> subject.equals("language:" + skill))
                .toList();
        Optional<Evidence> rated = all.stream()
                .filter(each -> each.measure() instanceof Measure.Held(var level, Threshold.Basis basis)
                        && basis == Threshold.Basis.RATED)
                .reduce((_, later) -> later);
        return rated.or(() -> all.stream().reduce((_, later) -> later));
    }

    private String remark(Row row, LocalDate day) {
        long waived = row.facts().waivers().stream()
                .filter(waiver -> waiver.covers(day))
                .map(Waiver::subject)
                .distinct()
                .count();
        String state = words.word(row.state());
        return waived == 0 ? state : state + "; " + text("waivers", waived);
    }

    /** Of what stands on the day. */
    static Optional<Evidence> newest(Row row, LocalDate day, Predicate<String> subject) {
        return standing(row, day, subject).reduce((_, later) -> later);
    }

    private static Stream<Evidence> standing(Row row, LocalDate day, Predicate<String> subject) {
        return row.facts().evidence().stream()
                .filter(each -> each.stands(day) && subject.test(each.subject().toString()))
                .sorted(Comparator.comparing(Evidence::on).thenComparing(Evidence::id));
    }

    private static Value day(Optional<Evidence> evidence) {
        return ReportSheets.day(evidence.map(Evidence::on));
    }

    /** When, and what it says. */
    Value dated(Optional<Evidence> evidence) {
        return evidence.<Value>map(each -> new Text(words.day(each.on()) + ": " + words.held(each)))
                .orElseGet(Blank::new);
    }
}
