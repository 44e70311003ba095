package org.readback.practice.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.RouteIds;
import org.readback.practice.PracticeRuns;
import org.readback.practice.RunId;
import org.readback.report.ItemReports;

/** A run of practice, from where one stopped. */
@Route("practice/:run")
@RolesAllowed("TRAINEE")
class PracticeRunView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final PracticeRuns runs;
    private final ItemReports reports;

    PracticeRunView(PracticeRuns runs, ItemReports reports) {
        this.runs = runs;
        this.reports = reports;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RunId id = RouteIds.of(event, "run", RunId::of);
        var sheet = runs.open(id).orElseThrow(NotFoundException::new);
        removeAll();
        add(new PracticeRunPane(runs, reports, sheet));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(UI.getCurrent().getTranslation("practice.home.title"));
    }
}
