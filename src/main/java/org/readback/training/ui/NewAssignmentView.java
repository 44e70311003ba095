package org.readback.training.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import org.readback.base.Centre;
import org.readback.base.ui.Calendars;
import org.readback.base.ui.EmptyState;
import org.readback.base.ui.GroupPicker;
import org.readback.base.ui.PageHeading;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.Texts;
import org.readback.base.ui.TrainingLinks;
import org.readback.contingent.Contingents;
import org.readback.contingent.Member;
import org.readback.training.Assignments;
import org.readback.training.TargetChoice;

/** Assigns work to many at once. */
@Route("assignments/new")
@RolesAllowed({"SUPERVISOR", "INSTRUCTOR"})
class NewAssignmentView extends Div implements HasDynamicTitle {
    private static final int WEEK = 7;

    private final Assignments assignments;
    final ComboBox<TargetChoice> work = new ComboBox<>();
    final DatePicker until = Calendars.picker("training.field.until");
    final TextArea reason = new TextArea();
    final GroupPicker<Member> people;
    final Button save = new Button();

    NewAssignmentView(Assignments assignments, Contingents contingents, Clock clock) {
        this.assignments = assignments;
        this.people = Parts.picker(contingents);
        addClassName("stack");
        add(new TrainingLinks("assignments"), new PageHeading("training.new"));
        if (Parts.groups(contingents).isEmpty()) {
            add(new EmptyState("training.nobody", Texts.text(new Anchor("contingents"), "training.nobody.open")));
            return;
        }
        Texts.feed(work, work::setLabel, "training.field.work");
        work.setItems(assignments.targets());
        Texts.follow(
                work,
                locale ->
                        work.setItemLabelGenerator(choice -> TargetWords.in(locale, choice.target(), choice.title())));
        var today = Centre.today(clock);
        until.setMin(today);
        until.setValue(today.plusDays(WEEK));
        Texts.feed(reason, reason::setLabel, "training.field.reason");
        Texts.feed(reason, reason::setHelperText, "training.field.reason.help");
        reason.setMaxLength(Assignments.LONGEST_REASON);
        Texts.text(save, "training.new.save");
        save.setId("save-assignment");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(click -> save());
        var buttons = new Div(Parts.quiet("assignments", "training.cancel"), save);
        buttons.addClassNames("row", "between");
        var form = new Section(work, until, reason, people, buttons);
        form.addClassNames("card", "stack", "training-form");
        add(form);
    }

    private void save() {
        work.setErrorMessage(Texts.now("training.field.work.missing"));
        until.setErrorMessage(Texts.now("training.field.until.missing"));
        reason.setErrorMessage(Texts.now("training.field.reason.missing"));
        work.setInvalid(work.isEmpty());
        until.setInvalid(until.isEmpty());
        reason.setInvalid(reason.getValue().isBlank());
        Set<Member> chosen = people.chosen();
        if (work.isInvalid() || until.isInvalid() || reason.isInvalid() || chosen.isEmpty()) return;
        var id = assignments.assign(
                chosen.stream().map(Member::account).collect(Collectors.toSet()),
                work.getValue().target(),
                until.getValue(),
                reason.getValue());
        UI.getCurrent().navigate("assignments/" + id);
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(Texts.now("training.new.title"));
    }
}
