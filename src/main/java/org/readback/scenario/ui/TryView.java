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
import org.readback.base.ui.Tags;
import org.readback.scenario.ScenarioId;
import org.readback.scenario.ScenarioMaps;
import org.readback.scenario.Timing;
import org.readback.scenario.TryOut;

/** A scenario tried by its teacher: what trainees see, and nothing is kept. */
@Route("scenarios/:scenario/try")
@RolesAllowed("INSTRUCTOR")
class TryView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final ScenarioMaps maps;
    private String title = "";

    TryView(ScenarioMaps maps) {
        this.maps = maps;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ScenarioId id = RouteIds.of(event, "scenario", ScenarioId::new);
        TryOut tryOut = maps.tryOut(id, Timing.TIMED).orElseThrow(NotFoundException::new);
        title = tryOut.sheet().frame().title().in(event.getUI().getLocale());
        show(id, tryOut);
    }

    private void show(ScenarioId id, TryOut tryOut) {
        removeAll();
        addClassName("stack");
        add(
                Tags.of("unknown", "search", "scenario.try.nothing"),
                new RunPane(
                        tryOut,
                        tryOut.sheet(),
                        new RunPane.Ways(
                                "scenarios/" + id + "/map", "scenario.try.map", () -> show(id, tryOut.again()))));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(title);
    }
}
