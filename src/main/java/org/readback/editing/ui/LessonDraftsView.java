package org.readback.editing.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.readback.base.ui.Cards;
import org.readback.base.ui.ContentTexts;
import org.readback.base.ui.Notices;
import org.readback.base.ui.PageHeading;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.SureDialog;
import org.readback.base.ui.Texts;
import org.readback.course.CourseId;
import org.readback.editing.CourseCopies;
import org.readback.editing.DeskCourse;
import org.readback.editing.DeskRow;
import org.readback.editing.LessonBeginnings;
import org.readback.editing.LessonWriting;
import org.readback.item.LanguageTag;

/** All lessons in all their languages for those who write; first what waits for the person who is signed in. */
@Route("lesson-drafts")
@RolesAllowed("INSTRUCTOR")
class LessonDraftsView extends Div implements HasDynamicTitle {
    private final LessonWriting writing;
    private final LessonBeginnings beginnings;
    private final CourseCopies copies;
    private final Div place = new Div();

    LessonDraftsView(LessonWriting writing, LessonBeginnings beginnings, CourseCopies copies) {
        this.writing = writing;
        this.beginnings = beginnings;
        this.copies = copies;
        addClassNames("stack", "editing");
        place.addClassName("stack");
        add(new PageHeading("editing.list"), Texts.text(new Anchor("media-library"), "editing.insert.library"), place);
        show();
    }

    private void show() {
        place.removeAll();
        List<DeskCourse> courses = writing.courses();
        waiting(courses);
        courses.forEach(course -> place.add(course(course)));
        place.add(new NewLessonPane(beginnings, courses), new NewCoursePane(copies, courses, this::show));
    }

    private void waiting(List<DeskCourse> courses) {
        var list = new UnorderedList();
        list.addClassName("editing-waiting");
        courses.stream()
                .flatMap(course -> course.lessons().stream())
                .forEach(row -> row.waiting().forEach(language -> list.add(waits(row, language))));
        if (list.getChildren().findAny().isPresent()) place.add(Cards.titled("editing.waiting", list));
    }

    private static ListItem waits(DeskRow row, LanguageTag language) {
        return new ListItem(
                ContentTexts.text(new Div(), row.title()),
                Texts.text(new Div(), "editing.language." + language.code()),
                ContentTexts.link(
                        "lesson-drafts/" + row.lesson() + "/" + language.code(), "editing.waiting.open", row.title()));
    }

    private Section course(DeskCourse course) {
        var lessons = new OrderedList();
        lessons.addClassName("editing-lessons");
        course.lessons()
                .forEach(row -> lessons.add(new ListItem(
                        ContentTexts.text(new Div(), row.title()), VersionWords.links(row.lesson(), row.versions()))));
        var section = new Section(ContentTexts.text(new H2(), course.course().title()), lessons);
        section.addClassNames("card", "stack");
        if (course.removable()) section.add(remove(course));
        return section;
    }

    private Button remove(DeskCourse course) {
        var remove = Texts.text(
                new Button(), "editing.course.remove", course.course().code());
        remove.addClickListener(click -> new SureDialog("editing.course.remove", () -> {
                    copies.remove(new CourseId(course.course().id()));
                    Notices.tell("editing.course.removed");
                    show();
                })
                .saying("editing.course.remove.text")
                .open());
        return remove;
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(UI.getCurrent().getTranslation("editing.list.title"));
    }
}
