package org.readback.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.readback.base.Paper;
import org.readback.base.Papers;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Translations;
import org.springframework.stereotype.Component;

/** The sheet on which the answers of people drawn are noted. */
@Component
class SpotPapers {
    private static final int NARROW = 3;
    private static final int WIDE = 20;

    private final Papers papers;
    private final Translations translations;

    SpotPapers(Papers papers, Translations translations) {
        this.papers = papers;
        this.translations = translations;
    }

    byte[] pdf(SpotSheet sheet, Locale locale) {
        Words words = (key, parameters) -> translations.getTranslation("visit." + key, locale, parameters);
        VisitCard visit = sheet.visit();
        var title = new Paper.Title(
                words.text("spot.paper.kind"),
                words.text("spot.paper.title"),
                List.of(
                        new Paper.Fact(
                                words.text("field.contingent"),
                                visit.contingent().name()),
                        new Paper.Fact(
                                words.text("field.day"),
                                Formats.date(visit.plan().day(), locale)),
                        new Paper.Fact(words.text("field.team"), visit.plan().team()),
                        new Paper.Fact(
                                words.text("spot.paper.drawn"),
                                words.text(
                                        "spot.paper.how",
                                        sheet.people().size(),
                                        sheet.sample().freeze(),
                                        sheet.sample().number()))));
        String footer = words.text(
                "spot.paper.footer", sheet.sample().freeze(), sheet.sha256().substring(0, 12));
        return papers.pdf(
                new Paper(
                        locale,
                        Paper.Format.A4_LANDSCAPE,
                        title,
                        footer,
                        List.of(
                                new Paper.Words(words.text("spot.paper.text")),
                                table(sheet, words),
                                new Paper.Lines(
                                        List.of(words.text("spot.paper.asked"), words.text("spot.paper.date"))))),
                sheet.sample().at());
    }

    private interface Words {
        String text(String key, Object... parameters);
    }

    private static Paper.Table table(SpotSheet sheet, Words words) {
        var rows = new ArrayList<Paper.Row>();
        int number = 0;
        for (SpotSheet.Asked asked : sheet.people()) {
            String unit = asked.subUnit().isEmpty() ? "" : " · " + asked.subUnit();
            rows.add(new Paper.Group(++number + ". " + asked.name() + unit));
            for (String question : asked.questions()) {
                var cells = new ArrayList<Paper.Cell>();
                cells.add(Paper.Cell.of(words.text("spot." + question)));
                SpotResult known = asked.results().get(question);
                for (SpotResult result : SpotResult.values()) {
                    cells.add(Paper.Cell.of(result == known ? "☒" : "☐"));
                }
                cells.add(Paper.Cell.of("\u00a0\n\u00a0"));
                rows.add(new Paper.Cells(cells));
            }
        }
        return new Paper.Table(
                List.of(
                        new Paper.Column(words.text("spot.question"), WIDE, Paper.Align.START),
                        new Paper.Column(words.text("result.RIGHT"), NARROW, Paper.Align.CENTRE),
                        new Paper.Column(words.text("result.PARTLY"), NARROW, Paper.Align.CENTRE),
                        new Paper.Column(words.text("result.WRONG"), NARROW, Paper.Align.CENTRE),
                        new Paper.Column(words.text("spot.paper.remark"), WIDE / 2, Paper.Align.START)),
                rows);
    }
}
