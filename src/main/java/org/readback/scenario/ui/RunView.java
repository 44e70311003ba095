package org.readback.scenario.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.RouteIds;
import org.readback.scenario.RunSheet;
import org.readback.scenario.ScenarioRunId;
import org.readback.scenario.ScenarioRuns;
import org.readback.scenario.ScenarioWalk;

/** A walk through a scenario, from where one stopped. */
@Route("scenario-runs/:run")
@RolesAllowed("TRAINEE")
class RunView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final ScenarioRuns runs;
    private String title = "";

    RunView(ScenarioRuns runs) {
        this.runs = runs;
    }

    /** Asks the service each time: nothing of a walk lives in the screen. */
    private record Kept(ScenarioRuns runs, ScenarioRunId id) implements ScenarioWalk {
        @Override
        public RunSheet sheet() {
            return runs.open(id).orElseThrow(NotFoundException::new);
        }

        @Override
        public RunSheet goOn(String token) {
            return runs.goOn(id, token).orElseThrow(NotFoundException::new);
        }

        @Override
        public RunSheet decide(String token, Optional<Integer> choice) {
            return runs.decide(id, token, choice).orElseThrow(NotFoundException::new);
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ScenarioRunId id = RouteIds.of(event, "run", ScenarioRunId::of);
        RunSheet sheet = runs.open(id).orElseThrow(NotFoundException::new);
        RunSheet.Frame frame = sheet.frame();
        title = frame.title().in(event.getUI().getLocale());
        removeAll();
        add(new RunPane(
                new Kept(runs, id),
                sheet,
                new RunPane.Ways(
                        "scenarios/" + frame.scenario(),
                        "scenario.result.back",
                        () -> UI.getCurrent()
                                .navigate("scenario-runs/" + runs.start(frame.scenario(), frame.timing())))));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(title);
    }
}
