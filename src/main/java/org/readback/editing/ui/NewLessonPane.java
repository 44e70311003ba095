package org.readback.editing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import org.readback.base.ui.Cards;
import org.readback.base.ui.Texts;
import org.readback.content.CourseText;
import org.readback.course.CourseId;
import org.readback.course.LessonId;
import org.readback.editing.DeskCourse;
import org.readback.editing.LessonBeginnings;
import org.readback.editing.LessonTemplate;
import org.readback.editing.NewLesson;

/** Begins a lesson: where, of which kind, called what. */
final class NewLessonPane extends Composite<Section> {
    private final LessonBeginnings beginnings;
    private final Select<Place> place = new Select<>();
    private final Select<LessonTemplate> template = new Select<>();
    private final TextField title = new TextField();

    /** A unit of a course. */
    private record Place(CourseText course, CourseText.UnitText unit) {
        String words(Locale locale) {
            return course.title().in(locale) + ": " + unit.title().in(locale);
        }
    }

    NewLessonPane(LessonBeginnings beginnings, List<DeskCourse> courses) {
        this.beginnings = beginnings;
        List<Place> places = courses.stream()
                .map(DeskCourse::course)
                .flatMap(course -> course.units().stream().map(unit -> new Place(course, unit)))
                .toList();
        place.setItems(places);
        if (!places.isEmpty()) place.setValue(places.getFirst());
        Texts.feed(place, place::setLabel, "editing.new.place");
        Texts.follow(place, locale -> place.setItemLabelGenerator(each -> each.words(locale)));
        template.setItems(LessonTemplate.values());
        template.setValue(LessonTemplate.VOCABULARY);
        Texts.feed(template, template::setLabel, "editing.new.template");
        Texts.follow(template, locale -> template.setItemLabelGenerator(each -> Texts.now("editing.template." + each)));
        title.setId("new-lesson-title");
        title.setMaxLength(NewLesson.LONGEST);
        Texts.feed(title, title::setLabel, "editing.new.title");
        var begin = new Button();
        Texts.feed(begin, begin::setText, "editing.new.do");
        begin.addClickListener(click -> begin());
        var fields = new Div(place, template, title);
        fields.addClassName("editing-fields");
        getContent().add(Texts.text(new Paragraph(), "editing.new.text"), fields, begin);
        getContent().setVisible(!places.isEmpty());
    }

    @Override
    protected Section initContent() {
        return Cards.titled("editing.new");
    }

    private void begin() {
        Place where = place.getValue();
        LessonId id = beginnings.begin(new NewLesson(
                new CourseId(where.course().id()), where.unit().id(), template.getValue(), title.getValue()));
        UI.getCurrent()
                .navigate("lesson-drafts/" + id + "/"
                        + where.course().languages().getFirst().code());
    }
}
