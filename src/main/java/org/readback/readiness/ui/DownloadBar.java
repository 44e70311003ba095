package org.readback.readiness.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.readback.base.Paper.Format;
import org.readback.base.ui.FileLinks;
import org.readback.base.ui.FileLinks.File;
import org.readback.base.ui.Texts;
import org.readback.base.ui.Translations;
import org.readback.readiness.Extract;
import org.readback.readiness.Report;

/** Links to the papers and files of a page, made of the very board that is on the screen when somebody follows them. Where
 * there are many they are folded away, so that the page itself stays in sight. */
final class DownloadBar extends Composite<Div> {
    private static final int FEW = 3;

    private final ReadinessDesk desk;
    private final Function<Report, Extract> extract;
    private final Div links = new Div();
    private final AtomicReference<Locale> language = new AtomicReference<>(Translations.ENGLISH);

    DownloadBar(ReadinessDesk desk, List<Report> reports, Function<Report, Extract> extract) {
        this.desk = desk;
        this.extract = extract;
        links.addClassNames("row", "readiness-downloads");
        Texts.follow(getContent(), language::set);
        reports.forEach(this::add);
        getContent().add(links.getComponentCount() > FEW ? folded() : links);
    }

    private Details folded() {
        var details = new Details();
        Texts.feed(details, details::setSummaryText, "readiness.download.all");
        details.add(links);
        return details;
    }

    private void add(Report report) {
        switch (report) {
            case MATRIX -> {
                pdf(report, "readiness.download.a3", Format.A3_LANDSCAPE);
                pdf(report, "readiness.download.a4", Format.A4_LANDSCAPE);
                excel(report, "readiness.download.excel");
            }
            case ROLL -> {
                pdf(report, "readiness.download.roll", Format.A3_LANDSCAPE);
                excel(report, "readiness.download.roll.excel");
            }
            case POLICE -> {
                pdf(report, "readiness.download.police", Format.A4_LANDSCAPE);
                excel(report, "readiness.download.police.excel");
            }
            case WOMEN -> pdf(report, "readiness.download.women", Format.A4_LANDSCAPE);
            case NOT_READY, LANGUAGES, EXPIRY -> {
                pdf(report, "readiness.download.pdf", Format.A4_LANDSCAPE);
                excel(report, "readiness.download.excel");
            }
        }
    }

    private void pdf(Report report, String key, Format format) {
        links.add(FileLinks.always(key, () -> {
            Extract asked = extract.apply(report);
            return File.pdf(asked.file() + ".pdf", desk.reports().pdf(asked, format, language.get()));
        }));
    }

    private void excel(Report report, String key) {
        links.add(FileLinks.always(key, () -> {
            Extract asked = extract.apply(report);
            return File.excel(asked.file() + ".xlsx", desk.reports().excel(asked, language.get()));
        }));
    }
}
