package org.readback.forecast.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.readback.base.ui.PageHeading;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.ReadinessLinks;
import org.readback.base.ui.RouteIds;
import org.readback.contingent.ContingentId;
import org.readback.forecast.ForecastSheet;
import org.readback.forecast.Forecasts;

/** When a contingent will be ready at the present pace. */
@Route("readiness/:contingent/forecast")
@RolesAllowed("SUPERVISOR")
@StyleSheet("styles/forecast.css")
class ForecastView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Forecasts forecasts;
    private String title = "";

    ForecastView(Forecasts forecasts) {
        this.forecasts = forecasts;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ContingentId id = RouteIds.of(event, "contingent", text -> new ContingentId(UUID.fromString(text)));
        ForecastSheet sheet = forecasts.of(id).orElseThrow(NotFoundException::new);
        title = sheet.contingent().name();
        removeAll();
        add(
                new PageHeading("forecast.page", title),
                new ReadinessLinks(id.toString(), ReadinessLinks.Page.FORECAST),
                new ForecastPane(sheet));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(title, UI.getCurrent().getTranslation("forecast.page.short"));
    }
}
