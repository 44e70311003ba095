package org.readback.report.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.function.Function;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Tags;
import org.readback.base.ui.Texts;
import org.readback.report.ItemReport;
import org.readback.report.ReportAnswer;

/** A report and its answer, in words. */
final class ReportWords extends Composite<Div> {
    ReportWords(ItemReport report) {
        getContent().addClassName("report-words");
        getContent()
                .add(new Div(
                        words(
                                new Paragraph(),
                                locale -> Texts.in(
                                        locale, "report.reported", Formats.dateTime(report.reportedAt(), locale))),
                        Texts.text(
                                new Span(), "report.reason." + report.report().reason())));
        if (!report.report().words().isEmpty()) {
            getContent().add(said(report.report().words()));
        }
        report.answer().ifPresentOrElse(this::answer, this::waiting);
    }

    private void waiting() {
        getContent().add(Tags.of("unknown", "clock", "report.waiting"));
    }

    private void answer(ReportAnswer answer) {
        getContent()
                .add(
                        words(
                                new Paragraph(),
                                locale -> Texts.in(locale, "report.answered", Formats.dateTime(answer.at(), locale))),
                        said(answer.words()));
    }

    private static Paragraph words(Paragraph place, Function<Locale, String> text) {
        Texts.follow(place, locale -> place.setText(text.apply(locale)));
        place.addClassName("small");
        return place;
    }

    /** What a person wrote, in whatever language. */
    private static Paragraph said(String words) {
        var said = Texts.untranslated(new Paragraph(words));
        said.addClassName("report-said");
        return said;
    }
}
