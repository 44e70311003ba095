package org.readback.course.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.readback.base.ui.EmptyState;
import org.readback.base.ui.PageHeading;
import org.readback.base.ui.PageTitle;
import org.readback.course.Catalogue;

/** The catalogue. */
@Route("courses")
@RolesAllowed({"TRAINEE", "INSTRUCTOR"})
@Menu(title = "shell.menu.courses", icon = "courses", order = 10)
class CoursesView extends Div implements HasDynamicTitle {
    CoursesView(Catalogue catalogue) {
        addClassName("stack");
        add(new PageHeading("course.catalogue"));
        var courses = catalogue.courses();
        if (courses.isEmpty()) {
            add(new EmptyState("course.catalogue.none"));
            return;
        }
        var cards = new Div(courses.stream().map(CourseCardPane::new).toArray(CourseCardPane[]::new));
        cards.addClassName("columns");
        add(cards);
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(UI.getCurrent().getTranslation("course.catalogue.title"));
    }
}
