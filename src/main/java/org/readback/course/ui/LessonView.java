package org.readback.course.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.readback.course.LessonId;
import org.readback.course.LessonSheet;
import org.readback.course.LessonVisits;

/** A lesson to read, from where one stopped. */
@Route("lessons/:lesson")
@RolesAllowed({"TRAINEE", "INSTRUCTOR"})
class LessonView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final LessonVisits visits;
    private String title = "";

    LessonView(LessonVisits visits) {
        this.visits = visits;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        LessonSheet sheet = event.getRouteParameters()
                .get("lesson")
                .flatMap(id -> visits.open(new LessonId(id)))
                .orElseThrow(NotFoundException::new);
        title = sheet.text().title();
        removeAll();
        add(new LessonPane(visits, sheet));
    }

    @Override
    public String getPageTitle() {
        return Words.pageTitle(title);
    }
}
