package org.readback.editing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.readback.base.LocalText;
import org.readback.base.ui.Cards;
import org.readback.base.ui.Notices;
import org.readback.base.ui.Texts;
import org.readback.content.CourseText;
import org.readback.course.CourseId;
import org.readback.editing.CourseCopies;
import org.readback.editing.DeskCourse;
import org.readback.editing.NewCourse;
import org.readback.editing.NewCourse.Extent;
import org.readback.editing.NewLesson;

/** Begins a course from another: which one, how much of it, called what. */
final class NewCoursePane extends Composite<Section> {
    private final CourseCopies copies;
    private final Runnable done;
    private final Select<CourseText> from = new Select<>();
    private final RadioButtonGroup<Extent> extent = new RadioButtonGroup<>();
    private final TextField code = new TextField();
    private final Map<String, TextField> titles = new LinkedHashMap<>();

    /** @param done when there is one course more */
    NewCoursePane(CourseCopies copies, List<DeskCourse> courses, Runnable done) {
        this.copies = copies;
        this.done = done;
        from.setItems(courses.stream().map(DeskCourse::course).toList());
        Texts.feed(from, from::setLabel, "editing.course.from");
        Texts.follow(
                from,
                locale -> from.setItemLabelGenerator(course -> course.title().in(locale)));
        extent.setItems(Extent.values());
        extent.setValue(Extent.WHOLE);
        Texts.feed(extent, extent::setLabel, "editing.course.extent");
        Texts.follow(
                extent, locale -> extent.setItemLabelGenerator(each -> Texts.now("editing.course.extent." + each)));
        code.setId("course-code");
        code.setMaxLength(NewCourse.LONGEST_CODE);
        Texts.feed(code, code::setLabel, "editing.course.code");
        Texts.feed(code, code::setHelperText, "editing.course.code.help");
        var fields = new Div(from, code);
        for (String language : List.of("en", "kk", "ru")) fields.add(title(language));
        fields.addClassName("editing-fields");
        from.addValueChangeListener(change -> suggest(change.getValue()));
        if (!courses.isEmpty()) from.setValue(courses.getFirst().course());
        var begin = Texts.text(new Button(), "editing.course.do");
        begin.addClickListener(click -> begin());
        getContent().add(Texts.text(new Paragraph(), "editing.course.text"), fields, extent, begin);
        getContent().setVisible(!courses.isEmpty());
    }

    @Override
    protected Section initContent() {
        return Cards.titled("editing.course");
    }

    private TextField title(String language) {
        var title = new TextField();
        title.setId("course-title-" + language);
        title.setMaxLength(NewLesson.LONGEST);
        Texts.feed(title, title::setLabel, "editing.course.title." + language);
        titles.put(language, title);
        return title;
    }

    private void suggest(CourseText course) {
        titles.forEach(
                (language, title) -> title.setValue(course.title().byLanguage().getOrDefault(language, "")));
    }

    private void begin() {
        copies.begin(new NewCourse(
                new CourseId(from.getValue().id()),
                extent.getValue(),
                code.getValue(),
                new LocalText(titles.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, title -> title.getValue().getValue())))));
        Notices.tell("editing.course.begun");
        done.run();
    }
}
