package org.readback.standard.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.readback.base.ui.Texts;
import org.readback.course.TracedLesson;
import org.readback.standard.EditionSheet;
import org.readback.standard.StandardLesson;
import org.readback.standard.Standards;

/** Enters a lesson of an edition, or corrects the one of that number; ties lessons of ours to it. */
final class KeepLesson extends Composite<Details> {
    private static final int MOST = 1000;

    private final Standards standards;
    private final EditionSheet sheet;
    private final Runnable changed;
    final TextField number = new TextField();
    final TextField title = new TextField();
    final IntegerField minutes = new IntegerField();
    final Checkbox confirmed = new Checkbox();
    final MultiSelectComboBox<TracedLesson> tied = new MultiSelectComboBox<>();
    final Button save = new Button();
    final Button remove = new Button();

    KeepLesson(Standards standards, EditionSheet sheet, Runnable changed) {
        this.standards = standards;
        this.sheet = sheet;
        this.changed = changed;
        Texts.feed(number, number::setLabel, "standard.lesson.number");
        Texts.feed(number, number::setHelperText, "standard.lesson.number.help");
        number.addValueChangeListener(change -> fill());
        Texts.feed(title, title::setLabel, "standard.lesson.title");
        title.setMaxLength(StandardLesson.LONGEST_TITLE);
        Texts.feed(minutes, minutes::setLabel, "standard.lesson.minutes");
        Texts.feed(minutes, minutes::setHelperText, "standard.lesson.minutes.help");
        minutes.setMin(1);
        minutes.setMax(MOST);
        Texts.feed(confirmed, confirmed::setLabel, "standard.lesson.confirmed");
        Texts.feed(tied, tied::setLabel, "standard.lesson.tied");
        Texts.feed(tied, tied::setHelperText, "standard.lesson.tied.help");
        tied.setItems(standards.ours());
        Texts.follow(
                tied,
                locale -> tied.setItemLabelGenerator(lesson -> lesson.title().in(locale)));
        Texts.text(save, "standard.lesson.save");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(click -> save());
        Texts.text(remove, "standard.lesson.remove");
        remove.setVisible(false);
        remove.addClickListener(click -> {
            standards.remove(sheet.card().id(), number.getValue());
            changed.run();
        });
        var buttons = new Div(save, remove);
        buttons.addClassName("row");
        var form = new Div(number, title, minutes, confirmed, tied, buttons);
        form.addClassNames("stack", "standard-form");
        getContent().addClassName("card");
        getContent().add(form);
        Texts.feed(getContent(), getContent()::setSummaryText, "standard.lesson.keep");
    }

    /** What is known of a lesson that is there already. */
    private void fill() {
        Optional<EditionSheet.Row> known = sheet.lessons().stream()
                .filter(row -> row.lesson().number().equals(number.getValue()))
                .findFirst();
        remove.setVisible(known.isPresent());
        known.ifPresent(row -> {
            title.setValue(row.lesson().title());
            confirmed.setValue(row.lesson().confirmed());
            if (row.lesson().minutes().isPresent())
                minutes.setValue(row.lesson().minutes().getAsInt());
            tied.setValue(row.ours().stream()
                    .filter(lesson -> row.tied().contains(lesson.id()))
                    .collect(Collectors.toSet()));
        });
    }

    private void save() {
        number.setErrorMessage(Texts.now("standard.lesson.number.wrong"));
        title.setErrorMessage(Texts.now("standard.field.missing"));
        minutes.setErrorMessage(Texts.now("standard.lesson.minutes.wrong", MOST));
        number.setInvalid(!StandardLesson.isNumber(number.getValue()));
        title.setInvalid(title.getValue().isBlank());
        Integer least = minutes.getValue();
        minutes.setInvalid(least != null && (least < 1 || least > MOST));
        if (number.isInvalid() || title.isInvalid() || minutes.isInvalid()) return;
        standards.put(
                sheet.card().id(),
                new StandardLesson(
                        number.getValue(),
                        title.getValue().strip(),
                        least == null ? OptionalInt.empty() : OptionalInt.of(least),
                        confirmed.getValue()));
        standards.tie(
                sheet.card().id(),
                number.getValue(),
                tied.getValue().stream().map(TracedLesson::id).collect(Collectors.toSet()));
        changed.run();
    }
}
