package org.readback.scenario.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.RouteIds;
import org.readback.scenario.ScenarioId;
import org.readback.scenario.ScenarioMap;
import org.readback.scenario.ScenarioMaps;

/** The map of a scenario for its teacher; printed, it is the script. */
@Route("scenarios/:scenario/map")
@RolesAllowed("INSTRUCTOR")
class MapView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final ScenarioMaps maps;
    private String title = "";

    MapView(ScenarioMaps maps) {
        this.maps = maps;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ScenarioMap map =
                maps.find(RouteIds.of(event, "scenario", ScenarioId::new)).orElseThrow(NotFoundException::new);
        title = map.scenario().title().in(event.getUI().getLocale());
        removeAll();
        add(new MapPane(map));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(title);
    }
}
