package org.readback.contingent.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import org.readback.base.UserError;
import org.readback.base.ui.Calendars;
import org.readback.base.ui.Cards;
import org.readback.base.ui.Notices;
import org.readback.base.ui.Texts;
import org.readback.contingent.ContingentPlan;
import org.readback.contingent.ContingentSettings;
import org.readback.requirement.Deployment;

/** Name, mission and the days of departure and return. */
final class PlanPane extends Composite<Section> {
    final TextField name = new TextField();
    final TextField mission = new TextField();
    final DatePicker departs = Calendars.picker("contingent.field.departs");
    final DatePicker ends = Calendars.picker("contingent.field.ends");
    final Button save;

    PlanPane(ContingentSettings settings, ContingentSettings.Sheet sheet, Runnable done) {
        Texts.feed(name, name::setLabel, "contingent.field.name");
        Texts.feed(mission, mission::setLabel, "contingent.field.mission");
        name.setMaxLength(ContingentPlan.LONGEST);
        mission.setMaxLength(ContingentPlan.LONGEST);
        name.setValue(sheet.plan().name());
        mission.setValue(sheet.plan().mission());
        sheet.plan().deployment().departs().ifPresent(departs::setValue);
        sheet.plan().deployment().ends().ifPresent(ends::setValue);
        save = MemberDialog.verb("contingent.settings.save", () -> {
            settings.change(sheet.card().id(), new ContingentPlan(name.getValue(), mission.getValue(), deployment()));
            Notices.tell("contingent.settings.saved");
            done.run();
        });
        var fields = new Div(name, mission, departs, ends);
        fields.addClassName("contingent-identity");
        getContent().add(Cards.titled("contingent.settings.plan", fields, new Div(save)));
    }

    private Deployment deployment() {
        Optional<LocalDate> goes = Optional.ofNullable(departs.getValue());
        Optional<LocalDate> returns = Optional.ofNullable(ends.getValue());
        if (goes.isPresent() && returns.filter(goes.get()::isAfter).isPresent()) {
            throw new UserError("contingent.error.ends");
        }
        return new Deployment(goes, returns);
    }
}
