package org.readback.battery.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.RouteIds;
import org.readback.base.ui.Texts;
import org.readback.battery.Interviews;
import org.readback.battery.RunId;

/** The sheet of one interview: ask, listen, rate. */
@Route("interviews/:run")
@RolesAllowed("INSTRUCTOR")
class InterviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Interviews interviews;
    private String title = "";

    InterviewView(Interviews interviews) {
        this.interviews = interviews;
        addClassNames("stack", "battery-interview");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var sheet = interviews.open(RouteIds.of(event, "run", RunId::of)).orElseThrow(NotFoundException::new);
        title = sheet.person();
        removeAll();
        add(Texts.text(new Anchor("interviews"), "battery.interview.back"), new InterviewPane(interviews, sheet));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(title);
    }
}
