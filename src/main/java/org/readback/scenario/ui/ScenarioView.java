package org.readback.scenario.ui;

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
import org.readback.scenario.ScenarioCard;
import org.readback.scenario.ScenarioId;
import org.readback.scenario.ScenarioRuns;

/** A scenario before one walks it, and the walks of the past. */
@Route("scenarios/:scenario")
@RolesAllowed("TRAINEE")
class ScenarioView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final ScenarioRuns runs;
    private String title = "";

    ScenarioView(ScenarioRuns runs) {
        this.runs = runs;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ScenarioCard card =
                runs.card(RouteIds.of(event, "scenario", ScenarioId::new)).orElseThrow(NotFoundException::new);
        title = card.title().in(event.getUI().getLocale());
        removeAll();
        add(new ScenarioPane(runs, card));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(title, UI.getCurrent().getTranslation("scenario.list.title"));
    }
}
