package org.readback.visit.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import java.time.LocalDate;
import org.readback.base.ui.Calendars;
import org.readback.base.ui.Notices;
import org.readback.base.ui.Texts;
import org.readback.contingent.ContingentCard;
import org.readback.visit.NewVisit;
import org.readback.visit.VisitCard;
import org.readback.visit.VisitId;
import org.readback.visit.Visits;

/** When who comes to see whom: of a new visit, or of one that is planned. */
final class PlanDialog extends Dialog {
    /** What the form holds; public, because the binder makes it. */
    public record Draft(LocalDate day, String team, String purpose) {}

    private final Binder<Draft> binder = new Binder<>(Draft.class);
    final Select<ContingentCard> contingent = new Select<>();
    final DatePicker day = new DatePicker();
    final TextField team = new TextField();
    final TextField purpose = new TextField();
    final Button save = new Button();

    private PlanDialog(String title, String button) {
        Texts.feed(this, this::setHeaderTitle, title);
        Texts.feed(day, day::setLabel, "visit.field.day");
        Texts.follow(day, locale -> day.setI18n(Calendars.in(locale)));
        Texts.feed(team, team::setLabel, "visit.field.team");
        Texts.feed(team, team::setHelperText, "visit.field.team.help");
        Texts.feed(purpose, purpose::setLabel, "visit.field.purpose");
        binder.forField(day).asRequired(_ -> Texts.now("visit.missing")).bind("day");
        text(team, NewVisit.LONGEST_TEAM, "team");
        text(purpose, NewVisit.LONGEST_PURPOSE, "purpose");
        var form = new Div(day, team, purpose);
        form.addClassNames("stack", "visit-form");
        add(form);
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var cancel = new Button();
        cancel.addClickListener(_ -> close());
        getFooter().add(Texts.text(cancel, "visit.cancel"), Texts.text(save, button));
    }

    private void text(TextField field, int longest, String name) {
        binder.forField(field)
                .asRequired(_ -> Texts.now("visit.missing"))
                .withValidator(text -> text.strip().length() <= longest, _ -> Texts.now("visit.long", longest))
                .bind(name);
    }

    /** A new one; the screen goes to it. */
    static PlanDialog plan(Visits visits) {
        var dialog = new PlanDialog("visit.plan", "visit.plan.save");
        Texts.feed(dialog.contingent, dialog.contingent::setLabel, "visit.field.contingent");
        Texts.untranslated(dialog.contingent);
        dialog.contingent.setItems(visits.contingents());
        dialog.contingent.setItemLabelGenerator(ContingentCard::name);
        visits.contingents().stream().findFirst().ifPresent(dialog.contingent::setValue);
        dialog.getChildren()
                .findFirst()
                .ifPresent(form -> form.getElement().insertChild(0, dialog.contingent.getElement()));
        dialog.save.addClickListener(_ -> dialog.read(plan -> {
            VisitId id = visits.plan(dialog.contingent.getValue().id(), plan);
            Notices.tell("visit.planned");
            UI.getCurrent().navigate("visits/" + id);
        }));
        return dialog;
    }

    static PlanDialog change(Visits visits, VisitCard card, Runnable done) {
        var dialog = new PlanDialog("visit.change", "visit.change.save");
        dialog.day.setValue(card.plan().day());
        dialog.team.setValue(card.plan().team());
        dialog.purpose.setValue(card.plan().purpose());
        dialog.save.addClickListener(_ -> dialog.read(plan -> {
            visits.change(card.id(), plan);
            Notices.tell("visit.saved");
            done.run();
        }));
        return dialog;
    }

    private interface Action {
        void take(NewVisit plan);
    }

    private void read(Action action) {
        try {
            Draft draft = binder.writeRecord();
            action.take(new NewVisit(draft.day(), draft.team(), draft.purpose()));
            close();
        } catch (ValidationException invalid) {
            // the fields say what is missing
        }
    }
}
