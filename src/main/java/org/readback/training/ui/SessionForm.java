package org.readback.training.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.readback.account.AccountName;
import org.readback.base.ui.Calendars;
import org.readback.base.ui.Texts;
import org.readback.training.ClassSheet;
import org.readback.training.NewClassSession;
import org.readback.training.TaughtChoice;
import org.readback.training.TrainingClasses;

/** Plans a session of a class, or enters one that was held. */
final class SessionForm extends Composite<Div> {
    private static final int MINUTES = 60;
    private static final LocalTime NINE = LocalTime.of(9, 0);

    private final TrainingClasses classes;
    private final ClassSheet sheet;
    private final Runnable changed;
    final ComboBox<TaughtChoice> taught = new ComboBox<>();
    final DatePicker day = Calendars.picker("training.session.day");
    final TimePicker begins = new TimePicker();
    final IntegerField minutes = new IntegerField();
    final Select<AccountName> instructor = new Select<>();
    final Button save = new Button();

    SessionForm(TrainingClasses classes, ClassSheet sheet, LocalDate today, Runnable changed) {
        this.classes = classes;
        this.sheet = sheet;
        this.changed = changed;
        Texts.feed(taught, taught::setLabel, "training.session.taught");
        taught.setItems(classes.choices(sheet.card().course()));
        Texts.follow(
                taught,
                locale -> taught.setItemLabelGenerator(each -> each.title().in(locale)));
        taught.addValueChangeListener(change -> {
            if (change.getValue() != null) change.getValue().minutes().ifPresent(minutes::setValue);
        });
        day.setMin(sheet.card().begins());
        day.setMax(sheet.card().ends());
        day.setValue(within(today));
        Texts.feed(begins, begins::setLabel, "training.session.begins");
        begins.setLocale(Locale.UK); // 24 hours in every language
        begins.setStep(Duration.ofMinutes(15));
        begins.setValue(NINE);
        Texts.feed(minutes, minutes::setLabel, "training.session.minutes");
        minutes.setValue(MINUTES);
        Texts.feed(instructor, instructor::setLabel, "training.session.instructor");
        List<AccountName> teachers = sheet.instructors();
        instructor.setItems(teachers);
        instructor.setItemLabelGenerator(AccountName::displayName);
        teachers.stream().findFirst().ifPresent(instructor::setValue);
        Texts.text(save, "training.session.save");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(click -> save());
        var when = new Div(day, begins, minutes);
        when.addClassName("training-pair");
        getContent().addClassNames("stack", "training-form");
        getContent().add(taught, when, instructor, new Div(save));
    }

    private LocalDate within(LocalDate today) {
        if (today.isBefore(sheet.card().begins())) return sheet.card().begins();
        return today.isAfter(sheet.card().ends()) ? sheet.card().ends() : today;
    }

    private void save() {
        boolean missing = missing(taught, taught.isEmpty());
        missing |= missing(day, day.isEmpty());
        missing |= missing(begins, begins.isEmpty());
        missing |= missing(minutes, minutes.isEmpty());
        missing |= missing(instructor, instructor.isEmpty());
        if (missing) return;
        classes.plan(
                sheet.card().id(),
                new NewClassSession(
                        day.getValue(),
                        begins.getValue(),
                        minutes.getValue(),
                        taught.getValue().taught(),
                        instructor.getValue().id()));
        changed.run();
    }

    private static boolean missing(HasValidation field, boolean missing) {
        field.setErrorMessage(Texts.now("training.field.missing"));
        field.setInvalid(missing);
        return missing;
    }
}
