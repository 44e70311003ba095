package org.readback.exam.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.readback.assessment.TestRule;
import org.readback.base.Centre;
import org.readback.base.ui.Calendars;
import org.readback.base.ui.EmptyState;
import org.readback.base.ui.PageHeading;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.Texts;
import org.readback.exam.Candidate;
import org.readback.exam.ExamSessions;
import org.readback.exam.Group;
import org.readback.exam.NewSession;

/** Plans a session: which test, where, when, who. */
@Route("sessions/new")
@RolesAllowed("INSTRUCTOR")
class NewSessionView extends Div implements HasDynamicTitle {
    private static final int LONGEST = 120;

    private final ExamSessions sessions;
    final Select<TestRule> test = new Select<>();
    final TextField name = new TextField();
    final TextField room = new TextField();
    final DateTimePicker when = new DateTimePicker();
    final Select<Group> group = new Select<>();
    final Button addGroup = new Button();
    final MultiSelectComboBox<Candidate> people = new MultiSelectComboBox<>();
    final Button save = new Button();
    private final Span count = new Span();

    NewSessionView(ExamSessions sessions, Clock clock) {
        this.sessions = sessions;
        addClassNames("stack", "exam-new");
        add(new PageHeading("exam.new"));
        List<Group> groups = sessions.groups();
        if (groups.isEmpty()) {
            add(new EmptyState("exam.nobody", Texts.text(new Anchor("sessions"), "exam.back")));
            return;
        }
        fields(LocalDateTime.ofInstant(clock.instant(), Centre.ZONE));
        roster(groups);
        Texts.text(save, "exam.new.save");
        save.setId("save-session");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(click -> save());
        var back = Texts.text(new Anchor("sessions"), "exam.back");
        back.addClassNames("button", "quiet");
        var buttons = new Div(back, save);
        buttons.addClassNames("row", "between");
        var adding = new Div(group, addGroup);
        adding.addClassNames("row", "exam-adding");
        var form = new Section(test, name, room, when, adding, people, count, buttons);
        form.addClassNames("card", "stack", "exam-form");
        add(form);
    }

    private void fields(LocalDateTime now) {
        Texts.feed(test, test::setLabel, "exam.field.test");
        List<TestRule> tests = sessions.tests();
        test.setItems(tests);
        Texts.follow(
                test,
                locale -> test.setItemLabelGenerator(rule -> rule.sessionOnly()
                        ? Texts.in(locale, "exam.field.test.only", rule.title().in(locale))
                        : rule.title().in(locale)));
        tests.stream().findFirst().ifPresent(test::setValue);
        Texts.feed(name, name::setLabel, "exam.field.name");
        Texts.feed(name, name::setHelperText, "exam.field.name.help");
        Texts.feed(room, room::setLabel, "exam.field.room");
        List.of(name, room).forEach(field -> field.setMaxLength(LONGEST));
        name.setId("session-name");
        room.setId("session-room");
        Texts.feed(when, when::setLabel, "exam.field.when");
        Texts.feed(when, when::setDateAriaLabel, "exam.field.when.date");
        Texts.feed(when, when::setTimeAriaLabel, "exam.field.when.time");
        Texts.follow(when, locale -> when.setDatePickerI18n(Calendars.in(locale)));
        when.setLocale(Locale.UK); // 24 hours in every language
        when.setStep(Duration.ofMinutes(15));
        when.setValue(now.plusHours(1).truncatedTo(ChronoUnit.HOURS));
    }

    private void roster(List<Group> groups) {
        Texts.feed(group, group::setLabel, "exam.field.group");
        Texts.follow(
                group,
                locale -> group.setItemLabelGenerator(each ->
                        (each.subUnit().isEmpty() ? each.contingent() : each.contingent() + ", " + each.subUnit())
                                + " (" + each.people().size() + ")"));
        group.setItems(groups);
        Texts.text(addGroup, "exam.field.group.add");
        addGroup.setId("add-group");
        addGroup.addClickListener(click -> {
            group.setErrorMessage(Texts.now("exam.field.group.missing"));
            group.setInvalid(group.isEmpty());
            var chosen = new LinkedHashSet<>(people.getValue());
            group.getOptionalValue().ifPresent(each -> chosen.addAll(each.people()));
            people.setValue(chosen);
        });
        Texts.feed(people, people::setLabel, "exam.field.people");
        Texts.feed(people, people::setHelperText, "exam.field.people.help");
        people.setItemLabelGenerator(
                each -> each.subUnit().isEmpty() ? each.name() : each.name() + " (" + each.subUnit() + ")");
        people.setItems(groups.stream()
                .filter(each -> each.subUnit().isEmpty())
                .flatMap(each -> each.people().stream())
                .distinct()
                .toList());
        count.getElement().setAttribute("role", "status");
        people.addValueChangeListener(change -> tellCount());
    }

    private void tellCount() {
        count.setText(Texts.now("exam.people", people.getValue().size()));
    }

    private void save() {
        name.setErrorMessage(Texts.now("exam.field.missing"));
        room.setErrorMessage(Texts.now("exam.field.missing"));
        people.setErrorMessage(Texts.now("exam.field.people.missing"));
        when.setErrorMessage(Texts.now("exam.field.when.missing"));
        name.setInvalid(name.isEmpty());
        room.setInvalid(room.isEmpty());
        people.setInvalid(people.isEmpty());
        when.setInvalid(when.isEmpty());
        if (name.isInvalid() || room.isInvalid() || people.isInvalid() || when.isInvalid() || test.isEmpty()) return;
        var id = sessions.plan(new NewSession(
                test.getValue().test(),
                name.getValue().strip(),
                room.getValue().strip(),
                when.getValue().atZone(Centre.ZONE).toInstant(),
                people.getValue().stream().map(Candidate::person).toList()));
        UI.getCurrent().navigate("sessions/" + id);
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(Texts.now("exam.new.title"));
    }
}
