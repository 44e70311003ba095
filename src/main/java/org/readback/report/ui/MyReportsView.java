package org.readback.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.readback.base.ui.EmptyState;
import org.readback.base.ui.PageHeading;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.Texts;
import org.readback.report.ItemReports;
import org.readback.report.MyReport;

/** What one reported about items, and the answers. */
@Route("reports")
@RolesAllowed("TRAINEE")
class MyReportsView extends Div implements HasDynamicTitle {
    MyReportsView(ItemReports reports) {
        addClassName("stack");
        add(new PageHeading("report.mine"));
        var mine = reports.mine();
        if (mine.isEmpty()) add(new EmptyState("report.mine.none"));
        mine.forEach(report -> add(card(report)));
    }

    private static Component card(MyReport report) {
        var card = new Section(
                switch (report) {
                    case MyReport.OfLesson(var made, var stem) ->
                        stem(made.language().code(), stem);
                    case MyReport.OfTest(var _, var sitting, var position) ->
                        new H2(Texts.text(new Anchor("results/" + sitting), "report.mine.test", position));
                },
                new ReportWords(report.report()));
        card.addClassNames("card", "stack");
        return card;
    }

    private static H2 stem(String language, String stem) {
        var heading = Texts.untranslated(new H2(stem));
        heading.getElement().setAttribute("lang", language);
        return heading;
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(UI.getCurrent().getTranslation("report.mine.title"));
    }
}
