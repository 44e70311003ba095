package org.readback.course.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.readback.base.ui.ContentTexts;
import org.readback.base.ui.ProgressBar;
import org.readback.base.ui.Texts;
import org.readback.course.CourseCard;

/** A course in the catalogue: what it is, how far one is, the way in. */
final class CourseCardPane extends Composite<Section> {
    CourseCardPane(CourseCard course) {
        var code = Texts.untranslated(new Span(course.code()));
        code.addClassName("small");
        var count = Texts.text(new Span(), "course.count", course.done(), course.lessons());
        count.addClassName("small");
        var progress = new Div(new ProgressBar("course.progress", course.done(), course.lessons()), count);
        progress.addClassName("course-progress");
        getContent().addClassNames("card", "stack", "course-card");
        getContent()
                .add(
                        code,
                        ContentTexts.text(new H2(), course.title()),
                        ContentTexts.text(new Paragraph(), course.summary()));
        if (course.specimen()) getContent().add(Words.specimen());
        getContent().add(progress, ContentTexts.link("courses/" + course.id(), verb(course), course.title()));
    }

    private static String verb(CourseCard course) {
        if (course.done() == course.lessons()) return "course.open";
        return course.done() == 0 ? "course.start" : "course.goon";
    }
}
