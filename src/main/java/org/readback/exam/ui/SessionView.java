package org.readback.exam.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.readback.base.ui.BankLinks;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.RouteIds;
import org.readback.exam.ExamSessions;
import org.readback.exam.SessionId;

/** One session, live; on paper its roster. */
@Route("sessions/:session")
@RolesAllowed("INSTRUCTOR")
class SessionView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final ExamSessions sessions;
    private String title = "";

    SessionView(ExamSessions sessions) {
        this.sessions = sessions;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var sheet = sessions.find(RouteIds.of(event, "session", SessionId::of)).orElseThrow(NotFoundException::new);
        title = sheet.card().title();
        removeAll();
        add(new BankLinks("sessions"), new SessionPane(sessions, sheet));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(title);
    }
}
