package org.readback.exam.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.readback.assessment.TestRule;
import org.readback.base.Centre;
import org.readback.base.ui.Calendars;
import org.readback.base.ui.EmptyState;
import org.readback.base.ui.GroupPicker;
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
    final GroupPicker<Candidate> people;
    final Button save = new Button();

    NewSessionView(ExamSessions sessions, Clock clock) {
        this.sessions = sessions;
        addClassNames("stack", "exam-new");
        add(new PageHeading("exam.new"));
        List<Group> groups = sessions.groups();
        people = picker(groups);
        people.adding().setId("add-group");
        if (groups.isEmpty()) {
            add(new EmptyState("exam.nobody", Texts.text(new Anchor("sessions"), "exam.back")));
            return;
        }
        fields(LocalDateTime.ofInstant(clock.instant(), Centre.ZONE));
        Texts.text(save, "exam.new.save");
        save.setId("save-session");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(click -> save());
        var back = Texts.text(new Anchor("sessions"), "exam.back");
        back.addClassNames("button", "quiet");
        var buttons = new Div(back, save);
        buttons.addClassNames("row", "between");
        var form = new Section(test, name, room, when, people, buttons);
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

    private static GroupPicker<Candidate> picker(List<Group> groups) {
        return new GroupPicker<>(
                groups.stream()
                        .map(each -> new GroupPicker.Group<>(
                                each.subUnit().isEmpty()
                                        ? each.contingent()
                                        : each.contingent() + ", " + each.subUnit(),
                                each.people()))
                        .toList(),
                each -> each.subUnit().isEmpty() ? each.name() : each.name() + " (" + each.subUnit() + ")");
    }

    private void save() {
        name.setErrorMessage(Texts.now("exam.field.missing"));
        room.setErrorMessage(Texts.now("exam.field.missing"));
        when.setErrorMessage(Texts.now("exam.field.when.missing"));
        name.setInvalid(name.isEmpty());
        room.setInvalid(room.isEmpty());
        when.setInvalid(when.isEmpty());
        Set<Candidate> roster = people.chosen();
        if (name.isInvalid() || room.isInvalid() || roster.isEmpty() || when.isInvalid() || test.isEmpty()) return;
        var id = sessions.plan(new NewSession(
                test.getValue().test(),
                name.getValue().strip(),
                room.getValue().strip(),
                when.getValue().atZone(Centre.ZONE).toInstant(),
                roster.stream().map(Candidate::person).toList()));
        UI.getCurrent().navigate("sessions/" + id);
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(Texts.now("exam.new.title"));
    }
}
