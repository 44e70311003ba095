package org.readback.contingent.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import com.vaadin.flow.function.SerializablePredicate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.readback.base.ui.Calendars;
import org.readback.base.ui.Notices;
import org.readback.base.ui.Texts;
import org.readback.contingent.Contingents;

/** Name, mission and day of departure of a new contingent. */
final class NewContingentDialog extends Dialog {
    private static final int LONGEST = 120;

    /** What the form holds; public, because the binder makes it. */
    public record Draft(
            String name, String mission, @Nullable LocalDate departsOn) {}

    private final Contingents contingents;
    private final Runnable done;
    private final Binder<Draft> binder = new Binder<>(Draft.class);
    final TextField name = new TextField();
    final TextField mission = new TextField();
    final DatePicker departsOn = new DatePicker();
    final Button save = new Button();

    NewContingentDialog(Contingents contingents, LocalDate today, Runnable done) {
        this.contingents = contingents;
        this.done = done;
        Texts.feed(this, this::setHeaderTitle, "contingent.create.title");
        bind(today);
        Texts.feed(name, name::setLabel, "contingent.field.name");
        Texts.feed(mission, mission::setLabel, "contingent.field.mission");
        Texts.feed(mission, mission::setHelperText, "contingent.field.mission.help");
        Texts.feed(departsOn, departsOn::setLabel, "contingent.field.departs");
        Texts.follow(departsOn, locale -> departsOn.setI18n(Calendars.in(locale)));
        Div form = new Div(name, mission, departsOn);
        form.addClassNames("stack", "contingent-form");
        add(form);
        save.addClickListener(click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button cancel = new Button();
        cancel.addClickListener(click -> close());
        getFooter().add(Texts.text(cancel, "contingent.cancel"), Texts.text(save, "contingent.create.save"));
    }

    private void bind(LocalDate today) {
        SerializablePredicate<String> fits = text -> text.strip().length() <= LONGEST;
        binder.forField(name)
                .asRequired(context -> Texts.now("contingent.field.name.missing"))
                .withValidator(fits, context -> Texts.now("contingent.field.long", LONGEST))
                .bind("name");
        binder.forField(mission)
                .asRequired(context -> Texts.now("contingent.field.mission.missing"))
                .withValidator(fits, context -> Texts.now("contingent.field.long", LONGEST))
                .bind("mission");
        binder.forField(departsOn)
                .withValidator(
                        day -> day == null || !day.isBefore(today),
                        context -> Texts.now("contingent.field.departs.past"))
                .bind("departsOn");
    }

    private void save() {
        try {
            Draft draft = binder.writeRecord();
            contingents.create(draft.name(), draft.mission(), draft.departsOn());
            close();
            Notices.tell("contingent.created", draft.name().strip());
            done.run();
        } catch (ValidationException invalid) {
            // the fields say what is missing
        }
    }
}
