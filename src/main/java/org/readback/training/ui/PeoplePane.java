package org.readback.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.readback.base.ui.GroupPicker;
import org.readback.base.ui.ReadingTable;
import org.readback.base.ui.Tags;
import org.readback.base.ui.Texts;
import org.readback.contingent.Contingents;
import org.readback.contingent.Member;
import org.readback.training.Attendee;
import org.readback.training.ClassId;
import org.readback.training.ClassSheet;
import org.readback.training.Presence;
import org.readback.training.TrainingClasses;

/** The people of a class with their hours, and enrolling more. */
final class PeoplePane extends Composite<Section> {
    private final TrainingClasses classes;
    private final ClassId id;
    private final Runnable changed;
    final GroupPicker<Member> picker;
    final Button enrol = new Button();

    PeoplePane(TrainingClasses classes, Contingents contingents, ClassSheet sheet, Runnable changed) {
        this.classes = classes;
        this.id = sheet.card().id();
        this.changed = changed;
        this.picker = Parts.picker(contingents);
        getContent().addClassNames("card", "stack");
        getContent().add(Texts.text(new H2(), "training.class.enrolled"));
        if (sheet.people().isEmpty()) {
            getContent().add(Texts.text(new Paragraph(), "training.people.none"));
        } else {
            getContent().add(table(sheet));
        }
        Texts.text(enrol, "training.enrol");
        enrol.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        enrol.addClickListener(click -> enrol());
        var form = new Div(picker, enrol);
        form.addClassNames("stack", "training-form");
        var enrolling = new Details("", form);
        Texts.feed(enrolling, enrolling::setSummaryText, "training.enrol.more");
        enrolling.setOpened(sheet.people().isEmpty());
        getContent().add(enrolling);
    }

    private Component table(ClassSheet sheet) {
        var table = new ReadingTable(
                "training.people.caption",
                List.of(
                        "training.person",
                        "training.people.hours",
                        "training.presence.PRESENT",
                        "training.presence.LATE",
                        "training.presence.EXCUSED",
                        "training.presence.ABSENT",
                        "training.people.leave"));
        sheet.people()
                .forEach(person -> table.row(
                        Texts.untranslated(new Anchor("people/" + person.person(), person.name())),
                        Parts.hours(person.minutes()),
                        times(person, Presence.PRESENT),
                        times(person, Presence.LATE),
                        times(person, Presence.EXCUSED),
                        times(person, Presence.ABSENT),
                        leave(person)));
        return table;
    }

    private static Component times(Attendee person, Presence presence) {
        return Parts.plain(Integer.toString(person.times(presence)));
    }

    private Component leave(Attendee person) {
        if (person.left()) return Tags.of("unknown", "out", "training.people.left");
        var button = Texts.text(new Button(), "training.people.leave");
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        Texts.name(button, "training.people.leave.of", person.name());
        button.addClickListener(click -> {
            classes.leave(id, person.person());
            changed.run();
        });
        return button;
    }

    private void enrol() {
        Set<Member> chosen = picker.chosen();
        if (chosen.isEmpty()) return;
        classes.enrol(id, chosen.stream().map(Member::account).collect(Collectors.toSet()));
        changed.run();
    }
}
