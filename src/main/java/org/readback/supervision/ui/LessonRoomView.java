package org.readback.supervision.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.util.Optional;
import org.readback.base.ui.ContentTexts;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.Polls;
import org.readback.base.ui.RouteIds;
import org.readback.base.ui.Texts;
import org.readback.course.LessonId;
import org.readback.exam.ui.TroublePane;
import org.readback.supervision.ClassWatch;
import org.readback.supervision.LessonRoom;

/** One lesson with those who are in it, live; fit for a wall that everybody sees. */
@Route("my-class/:lesson")
@RolesAllowed("INSTRUCTOR")
class LessonRoomView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final Duration EVERY = Duration.ofSeconds(5);

    private final ClassWatch watch;
    private String title = "";

    LessonRoomView(ClassWatch watch) {
        this.watch = watch;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        LessonId lesson = RouteIds.of(event, "lesson", LessonRoomView::id);
        LessonRoom room = watch.room(lesson).orElseThrow(NotFoundException::new);
        title = room.title().in(event.getUI().getLocale());
        var pupils = new PupilTable();
        var trouble = new TroublePane();
        var gone = Texts.text(new Paragraph(), "supervision.room.empty");
        gone.getElement().setAttribute("role", "status");
        removeAll();
        add(
                Texts.text(new Anchor("my-class"), "supervision.back"),
                ContentTexts.text(new H1(), room.title()),
                gone,
                pupils,
                trouble);
        Runnable look = () -> {
            Optional<LessonRoom> now = watch.room(lesson);
            gone.setVisible(now.map(found -> found.pupils().isEmpty()).orElse(true));
            now.ifPresent(found -> {
                pupils.show(found.pupils());
                trouble.show(found.trouble());
            });
        };
        look.run();
        Polls.every(pupils, EVERY, look);
    }

    private static LessonId id(String text) {
        if (!text.matches("[a-z0-9-]{1,80}")) throw new IllegalArgumentException("No lesson: " + text);
        return new LessonId(text);
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(title, UI.getCurrent().getTranslation("supervision.class.title"));
    }
}
