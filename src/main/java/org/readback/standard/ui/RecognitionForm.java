package org.readback.standard.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readback.base.LocalText;
import org.readback.base.ui.Calendars;
import org.readback.base.ui.FileUpload;
import org.readback.base.ui.Texts;
import org.readback.course.CourseId;
import org.readback.standard.NewRecognition;
import org.readback.standard.Recognitions;

/** Enters a recognition with the paper that says so. The file is kept with the rest, when all is saved. */
final class RecognitionForm extends Composite<Section> {
    private final Recognitions recognitions;
    private final Runnable changed;
    private transient NewRecognition.@Nullable File file;
    private final Span picked = new Span();
    final Select<Map.Entry<CourseId, LocalText>> course = new Select<>();
    final TextField by = new TextField();
    final TextField standard = new TextField();
    final DatePicker given = Calendars.picker("standard.recognition.given");
    final DatePicker until = Calendars.picker("standard.recognition.until");
    final FileUpload<NewRecognition.File> upload =
            new FileUpload<>(Recognitions.MOST_BYTES, NewRecognition.File::new, this::pick);
    final Button save = new Button();

    RecognitionForm(Recognitions recognitions, LocalDate today, Runnable changed) {
        this.recognitions = recognitions;
        this.changed = changed;
        Texts.feed(course, course::setLabel, "standard.recognition.course");
        course.setItems(recognitions.courses().entrySet().stream().toList());
        Texts.follow(
                course,
                locale -> course.setItemLabelGenerator(each -> each.getValue().in(locale)));
        Texts.feed(by, by::setLabel, "standard.recognition.by");
        Texts.feed(by, by::setHelperText, "standard.recognition.by.help");
        Texts.feed(standard, standard::setLabel, "standard.recognition.standard");
        List.of(by, standard).forEach(field -> field.setMaxLength(Recognitions.LONGEST_TEXT));
        given.setMax(today);
        given.setValue(today);
        Texts.feed(until, until::setHelperText, "standard.recognition.until.help");
        picked.getElement().setAttribute("role", "status");
        picked.addClassName("small");
        Texts.text(save, "standard.recognition.save");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(click -> save());
        getContent().addClassNames("card", "stack", "standard-form");
        getContent()
                .add(
                        Texts.text(new H2(), "standard.recognition.enter"),
                        course,
                        by,
                        standard,
                        given,
                        until,
                        Texts.text(new Span(), "standard.recognition.file", Recognitions.MOST_BYTES / 1_000_000),
                        upload,
                        picked,
                        new Div(save));
    }

    private void pick(NewRecognition.File chosen) {
        file = chosen;
        picked.setText(Texts.now("standard.recognition.picked", chosen.name()));
    }

    private void save() {
        for (TextField field : List.of(by, standard)) {
            field.setErrorMessage(Texts.now("standard.field.missing"));
            field.setInvalid(field.getValue().isBlank());
        }
        course.setErrorMessage(Texts.now("standard.field.missing"));
        course.setInvalid(course.isEmpty());
        given.setErrorMessage(Texts.now("standard.field.missing"));
        given.setInvalid(given.isEmpty());
        NewRecognition.File paper = file;
        if (paper == null) picked.setText(Texts.now("standard.recognition.missing"));
        if (by.isInvalid() || standard.isInvalid() || course.isInvalid() || given.isInvalid() || paper == null) return;
        recognitions.add(new NewRecognition(
                course.getValue().getKey(),
                by.getValue().strip(),
                standard.getValue().strip(),
                given.getValue(),
                until.getOptionalValue(),
                paper));
        changed.run();
    }
}
