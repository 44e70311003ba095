package org.readback.course.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.readback.course.LessonCheckSheet;
import org.readback.course.LessonChecks;
import org.readback.course.LessonId;

/** The check of a lesson, from where one stopped. */
@Route("lessons/:lesson/check")
@RolesAllowed({"TRAINEE", "INSTRUCTOR"})
class LessonCheckView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final LessonChecks checks;
    private String title = "";

    LessonCheckView(LessonChecks checks) {
        this.checks = checks;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        LessonCheckSheet sheet = event.getRouteParameters()
                .get("lesson")
                .flatMap(id -> checks.open(new LessonId(id)))
                .orElseThrow(NotFoundException::new);
        title = sheet.title().in(event.getUI().getLocale());
        removeAll();
        add(new LessonCheckPane(checks, sheet));
    }

    @Override
    public String getPageTitle() {
        return Words.pageTitle(title);
    }
}
