package org.readback.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.readback.base.LocalText;
import org.readback.base.Paper;
import org.readback.base.Paper.Fact;
import org.readback.base.Workbooks;
import org.readback.base.Workbooks.Sheet;
import org.readback.base.Workbooks.Value;
import org.readback.base.ui.Formats;
import org.readback.snapshot.Snapshot;

/** The first page, the profile that ruled, and the waivers. */
final class CoverPapers {
    private final PackFiles files;
    private final PackTexts texts;
    private final Snapshot snapshot;

    private CoverPapers(PackFiles files) {
        this.files = files;
        this.texts = files.texts();
        this.snapshot = files.snapshot();
    }

    static void addTo(PackFiles files) {
        var papers = new CoverPapers(files);
        papers.waivers();
        papers.snapshot.rules().ifPresent(papers::profile);
        papers.cover();
    }

    private void cover() {
        Snapshot.About about = snapshot.about();
        var facts = List.of(
                new Fact(texts.text("fact.mission"), about.mission()),
                new Fact(texts.text("fact.departs"), texts.day(about.departs())),
                new Fact(texts.text("fact.ends"), texts.day(about.ends())),
                new Fact(texts.text("fact.team"), about.team()),
                new Fact(texts.text("fact.purpose"), about.purpose()),
                new Fact(
                        texts.text("fact.profile"),
                        snapshot.rules()
                                .map(rules -> texts.text(
                                        "rules.version", rules.profile(), rules.version(), texts.day(rules.from())))
                                .orElseGet(() -> texts.text("rules.none"))),
                new Fact(
                        texts.text("fact.frozen"),
                        texts.text("frozen", about.frozenBy(), Formats.dateTime(about.frozenAt(), texts.locale()))),
                new Fact(texts.text("fact.number"), Integer.toString(about.number())),
                new Fact(texts.text("fact.digest"), files.frozen().card().sha256()));
        files.paper(
                "00-cover",
                Paper.Format.A4,
                "cover",
                List.of(
                        new Paper.Facts(facts),
                        new Paper.Heading(texts.text("cover.ready")),
                        files.boards().bar(files.board(), texts.locale()),
                        new Paper.Heading(texts.text("cover.inside")),
                        inside(),
                        new Paper.Lines(List.of(texts.text("cover.sign"), texts.text("cover.received")))));
    }

    private Paper.Block inside() {
        var rows = new ArrayList<Paper.Row>();
        files.titles().forEach((name, title) -> rows.add(inside(name, title)));
        rows.add(inside(EvidenceIndex.PDF, texts.text("r12.title")));
        rows.add(inside(EvidenceIndex.CSV, texts.text("r12.title")));
        return new Paper.Table(
                List.of(
                        new Paper.Column(texts.text("cover.file"), 2, Paper.Align.START),
                        new Paper.Column(texts.text("cover.what"), 3, Paper.Align.START)),
                List.copyOf(rows));
    }

    private static Paper.Row inside(String name, String title) {
        return new Paper.Cells(List.of(Paper.Cell.of(name), Paper.Cell.of(title)));
    }

    private void waivers() {
        Map<String, LocalText> titles =
                snapshot.columns().stream().collect(Collectors.toMap(Snapshot.Column::subject, Snapshot.Column::title));
        var rows = new ArrayList<List<Value>>();
        for (Snapshot.Person person : snapshot.people()) {
            for (Snapshot.Waived waiver : person.waivers()) {
                LocalText title = titles.get(waiver.subject());
                rows.add(List.of(
                        new Workbooks.Text((person.rank() + " " + person.listName()).strip()),
                        new Workbooks.Text(title == null ? waiver.subject() : texts.text(title)),
                        new Workbooks.Day(waiver.from()),
                        waiver.until().<Value>map(Workbooks.Day::new).orElseGet(Workbooks.Blank::new),
                        waiver.endedOn().<Value>map(Workbooks.Day::new).orElseGet(Workbooks.Blank::new),
                        new Workbooks.Text(waiver.reason())));
            }
        }
        files.table(
                "waivers",
                Paper.Format.A4,
                "waivers",
                new Sheet(
                        texts.text("waivers.sheet"),
                        files.about("waivers"),
                        TrainingPapers.headings(
                                texts, "waivers", List.of("person", "requirement", "from", "until", "ended", "reason")),
                        1,
                        rows),
                List.of());
    }

    private void profile(Snapshot.Rules rules) {
        Map<String, LocalText> titles =
                snapshot.columns().stream().collect(Collectors.toMap(Snapshot.Column::subject, Snapshot.Column::title));
        var rows = new ArrayList<List<Value>>();
        for (Snapshot.Rule rule : rules.lines()) {
            LocalText title = titles.get(rule.subject());
            rows.add(List.of(
                    new Workbooks.Text(title == null ? rule.subject() : texts.text(title)),
                    new Workbooks.Text(rule.needs()),
                    new Workbooks.Text(texts.posts(rule.posts())),
                    new Workbooks.Text(rule.lasts().isEmpty() ? "" : lasts(rule.lasts())),
                    new Workbooks.Text(rule.source())));
        }
        files.table(
                "profile",
                Paper.Format.A4_LANDSCAPE,
                "rules",
                new Sheet(
                        texts.text("rules.sheet"),
                        files.about("rules"),
                        TrainingPapers.headings(
                                texts, "rules", List.of("requirement", "needs", "posts", "lasts", "source")),
                        1,
                        rows),
                List.of(new Paper.Words(
                        texts.text("rules.version", rules.profile(), rules.version(), texts.day(rules.from())))));
    }

    private String lasts(String period) {
        var lasts = java.time.Period.parse(period);
        return texts.text("lasts", lasts.toTotalMonths(), lasts.getDays());
    }
}
