package org.readback.projector.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.RouteIds;
import org.readback.course.LessonId;
import org.readback.course.LessonSheet;
import org.readback.item.LanguageTag;
import org.readback.projector.Projections;
import org.readback.projector.Slide;
import org.readback.projector.Slides;

/** One page of a lesson; each has its own address. The stage stays when the page changes, so full screen does too. */
@Route("projector/:lesson/:slide")
@RolesAllowed("INSTRUCTOR")
class ProjectorView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final Projections projections;
    private final Stage stage;
    private @Nullable LanguageTag language;
    private @Nullable LessonId lesson;
    private Optional<SlidePane> shown = Optional.empty();
    private int at = 1;
    private int of = 1;
    private String title = "";

    ProjectorView(Projections projections) {
        this.projections = projections;
        stage = new Stage(this::step);
        addClassName("projector");
        add(stage);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        LessonId id = new LessonId(event.getRouteParameters().get("lesson").orElseThrow(NotFoundException::new));
        if (!id.equals(lesson)) language = null;
        lesson = id;
        LessonSheet sheet = sheet(id).orElseThrow(NotFoundException::new);
        List<Slide> slides = Slides.of(sheet.text(), sheet.words());
        at = RouteIds.of(event, "slide", Integer::valueOf);
        of = slides.size();
        if (at < 1 || at > of) throw new NotFoundException();
        title = sheet.text().title();
        SlidePane pane = new SlidePane(projections, sheet, slides.get(at - 1), this::choose);
        shown = Optional.of(pane);
        stage.show(pane, at, of, "lessons/" + id);
    }

    private Optional<LessonSheet> sheet(LessonId id) {
        return language == null ? projections.open(id) : projections.choose(id, language);
    }

    private void choose(LanguageTag wanted) {
        language = wanted;
        go(1);
    }

    /** Forward opens first what is still closed, so that a clicker with two buttons can do everything. */
    private void step(int by) {
        if (by == 1 && shown.filter(SlidePane::open).isPresent()) return;
        go(Math.clamp((long) at + by, 1, of));
    }

    private void go(int slide) {
        UI.getCurrent().navigate("projector/" + lesson + "/" + slide);
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(title);
    }
}
