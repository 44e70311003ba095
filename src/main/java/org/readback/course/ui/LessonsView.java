package org.readback.course.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import org.readback.base.ui.ContentTexts;
import org.readback.base.ui.PageHeading;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.Tags;
import org.readback.base.ui.Texts;
import org.readback.course.Catalogue;
import org.readback.course.CourseCard;
import org.readback.course.CourseSheet;
import org.readback.course.LessonCard;

/** All lessons with their state and languages, for those who teach; each opens as a preview. */
@Route("lessons")
@RolesAllowed("INSTRUCTOR")
@Menu(title = "shell.menu.lessons", icon = "lessons", order = 15)
class LessonsView extends Div implements HasDynamicTitle {
    LessonsView(Catalogue catalogue) {
        addClassName("stack");
        var places = new Div(
                Texts.text(new Anchor("lesson-drafts"), "course.lessons.write"),
                Texts.text(new Anchor("media-library"), "course.lessons.media"));
        places.addClassName("row");
        add(new PageHeading("course.lessons"), places);
        for (CourseCard course : catalogue.courses()) {
            catalogue.course(course.id()).ifPresent(sheet -> add(course(sheet)));
        }
    }

    private static Component course(CourseSheet sheet) {
        var lessons = new OrderedList();
        lessons.addClassName("lessons");
        sheet.units().stream().flatMap(unit -> unit.lessons().stream()).forEach(lesson -> lessons.add(lesson(lesson)));
        var section = new Section(ContentTexts.text(new H2(), sheet.course().title()), lessons);
        section.addClassNames("card", "stack");
        return section;
    }

    private static ListItem lesson(LessonCard lesson) {
        var title = ContentTexts.text(new Anchor("lessons/" + lesson.id()), lesson.title());
        var languages = new Span();
        languages.addClassName("small");
        Texts.follow(
                languages,
                locale -> languages.setText(
                        lesson.languages().stream().map(Words::language).collect(Collectors.joining(", "))));
        var words = new Div(title, Words.small("course.minutes", lesson.minutes()), languages);
        words.addClassName("what");
        return new ListItem(words, lesson.specimen() ? Words.specimen() : Tags.of("met", "check", "course.approved"));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(UI.getCurrent().getTranslation("course.lessons.title"));
    }
}
