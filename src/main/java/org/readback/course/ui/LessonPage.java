package org.readback.course.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import java.util.Locale;
import java.util.Optional;
import org.readback.base.ui.PageTitle;
import org.readback.course.LessonId;

/** What belongs to one lesson and stands at an address below it. */
abstract class LessonPage extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private String title = "";

    /** What is there to see. */
    record Found(String title, Component pane) {}

    /** Empty if there is no such lesson here.
     *
     * @param locale of the screen */
    abstract Optional<Found> find(LessonId id, Locale locale);

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Found found = event.getRouteParameters()
                .get("lesson")
                .flatMap(id -> find(new LessonId(id), event.getUI().getLocale()))
                .orElseThrow(NotFoundException::new);
        title = found.title();
        removeAll();
        add(found.pane());
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(title);
    }
}
