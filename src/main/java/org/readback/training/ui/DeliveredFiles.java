package org.readback.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.readback.base.Papers;
import org.readback.base.Workbooks;
import org.readback.base.ui.FileLinks;
import org.readback.base.ui.Translations;
import org.readback.training.DeliveredReport;
import org.readback.training.DeliveredSheet;

/** Report R6 as files, from the sheet that the screen shows. */
@org.springframework.stereotype.Component
class DeliveredFiles {
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Translations translations;
    private final Papers papers;
    private final Clock clock;

    DeliveredFiles(Translations translations, Papers papers, Clock clock) {
        this.translations = translations;
        this.papers = papers;
        this.clock = clock;
    }

    /** In the language that the screen had when the links were made. */
    Component links(Supplier<Optional<DeliveredSheet>> sheet) {
        Locale locale = UI.getCurrent().getLocale();
        var report = new DeliveredReport(translations, locale);
        var links = new Div(
                FileLinks.of(
                        "training.delivered.pdf",
                        () -> sheet.get()
                                .map(each -> new FileLinks.File(
                                        name(each, "pdf"),
                                        "application/pdf",
                                        papers.pdf(report.paper(each), clock.instant())))),
                FileLinks.of(
                        "training.delivered.excel",
                        () -> sheet.get()
                                .map(each -> new FileLinks.File(
                                        name(each, "xlsx"),
                                        EXCEL,
                                        Workbooks.write(List.of(report.sheet(each)), clock.instant())))));
        links.addClassName("row");
        return links;
    }

    private static String name(DeliveredSheet sheet, String ending) {
        return "training-delivered-" + sheet.edition().id() + "-" + sheet.asOf() + "." + ending;
    }
}
