package org.readback.course.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.readback.base.ui.ContentTexts;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.ProgressBar;
import org.readback.base.ui.Texts;
import org.readback.course.Catalogue;
import org.readback.course.CourseId;
import org.readback.course.CourseSheet;
import org.readback.course.LessonCard;
import org.readback.course.LessonId;
import org.readback.course.LessonState;

/** One course: its units and lessons in order, with "Go on" at the right one. */
@Route("courses/:course")
@RolesAllowed({"TRAINEE", "INSTRUCTOR"})
class CourseView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Catalogue catalogue;
    private String title = "";

    CourseView(Catalogue catalogue) {
        this.catalogue = catalogue;
        addClassNames("stack", "course");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CourseSheet sheet = event.getRouteParameters()
                .get("course")
                .flatMap(id -> catalogue.course(new CourseId(id)))
                .orElseThrow(NotFoundException::new);
        title = sheet.course().title().in(event.getUI().getLocale());
        removeAll();
        add(heading(sheet));
        sheet.units().forEach(unit -> add(unit(unit, sheet.next())));
    }

    private static Component heading(CourseSheet sheet) {
        var count = Texts.text(
                new Span(),
                "course.count",
                sheet.course().done(),
                sheet.course().lessons());
        count.addClassName("small");
        var progress = new Div(
                new ProgressBar(
                        "course.progress", sheet.course().done(), sheet.course().lessons()),
                count);
        progress.addClassName("course-progress");
        var heading = new Div(
                ContentTexts.text(new H1(), sheet.course().title()),
                ContentTexts.text(new Paragraph(), sheet.course().summary()));
        heading.addClassName("page-heading");
        if (sheet.course().specimen()) heading.add(Words.specimen());
        Anchor words = Texts.text(new Anchor("courses/" + sheet.course().id() + "/words"), "course.words.course");
        words.addClassName("course-words");
        heading.add(progress, words);
        return heading;
    }

    private static Component unit(CourseSheet.UnitSheet unit, Optional<LessonId> next) {
        var lessons = new OrderedList();
        lessons.addClassName("lessons");
        unit.lessons().forEach(lesson -> lessons.add(lesson(lesson, next)));
        var section = new Section(ContentTexts.text(new H2(), unit.title()), lessons);
        section.addClassNames("card", "stack");
        return section;
    }

    private static ListItem lesson(LessonCard lesson, Optional<LessonId> next) {
        var title = ContentTexts.text(new Anchor("lessons/" + lesson.id()), lesson.title());
        var words = new Div(title, Words.small("course.minutes", lesson.minutes()));
        words.addClassName("what");
        var row = new ListItem(words, Words.state(lesson.state()));
        if (next.filter(lesson.id()::equals).isPresent()) {
            String verb = lesson.state() == LessonState.NEW ? "course.start" : "course.goon";
            row.add(ContentTexts.link("lessons/" + lesson.id(), verb, lesson.title()));
        }
        return row;
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(title);
    }
}
