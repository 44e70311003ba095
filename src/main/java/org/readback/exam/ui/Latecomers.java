package org.readback.exam.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.readback.base.ui.Notices;
import org.readback.base.ui.Texts;
import org.readback.exam.Candidate;
import org.readback.exam.ExamSessions;
import org.readback.exam.SessionId;

/** Puts somebody on the roster who was forgotten. */
final class Latecomers extends Composite<Div> {
    private final ExamSessions sessions;
    private final SessionId session;
    private final Runnable changed;
    final ComboBox<Candidate> person = new ComboBox<>();
    final Button add = new Button();

    /** @param changed to look again */
    Latecomers(ExamSessions sessions, SessionId session, Runnable changed) {
        this.sessions = sessions;
        this.session = session;
        this.changed = changed;
        List<Candidate> people = sessions.groups().stream()
                .filter(group -> group.subUnit().isEmpty())
                .flatMap(group -> group.people().stream())
                .distinct()
                .toList();
        Texts.feed(person, person::setLabel, "exam.late");
        Texts.feed(person, person::setHelperText, "exam.person.help");
        person.setItems(people);
        person.setItemLabelGenerator(
                each -> each.subUnit().isEmpty() ? each.name() : each.name() + " (" + each.subUnit() + ")");
        person.setId("late-person");
        Texts.text(add, "exam.late.add");
        add.addClickListener(click -> add());
        getContent().addClassNames("row", "exam-adding");
        getContent().add(person, add);
    }

    private void add() {
        person.setErrorMessage(Texts.now("exam.person.missing"));
        person.setInvalid(person.isEmpty());
        person.getOptionalValue().ifPresent(who -> {
            sessions.expect(session, who.person());
            Notices.tell("exam.late.added", who.name());
            person.clear();
            person.setInvalid(false);
            changed.run();
        });
    }
}
