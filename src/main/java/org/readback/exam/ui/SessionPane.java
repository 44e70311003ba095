package org.readback.exam.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import org.readback.base.ui.ContentTexts;
import org.readback.base.ui.Facts;
import org.readback.base.ui.Notices;
import org.readback.base.ui.Polls;
import org.readback.base.ui.Texts;
import org.readback.exam.ExamSessions;
import org.readback.exam.SessionCard;
import org.readback.exam.SessionSheet;
import org.readback.exam.SessionState;

/** The session as it goes: its code, what can be done now, where each person is. */
final class SessionPane extends Composite<Div> {
    private static final Duration EVERY = Duration.ofSeconds(5);

    private final ExamSessions sessions;
    private SessionSheet sheet;
    private final Div state = new Div();
    private final Div code = new Div();
    final Button open = action("exam.open", "open-session", this::open);
    final Button pause = action("exam.pause", "pause-session", this::pause);
    final Button resume = action("exam.resume", "resume-session", this::resume);
    final Button close = action("exam.close", "close-session", this::confirm);
    final RosterTable roster;
    final Latecomers late;
    final TroublePane trouble = new TroublePane();

    SessionPane(ExamSessions sessions, SessionSheet first) {
        this.sessions = sessions;
        sheet = first;
        roster = new RosterTable(sessions, first.card(), this::look);
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        resume.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        late = new Latecomers(sessions, first.card().session(), this::look);
        var print = action(
                "exam.print", "print-roster", () -> UI.getCurrent().getPage().executeJs("window.print()"));
        var buttons = new Div(open, pause, resume, close, print);
        buttons.addClassNames("row", "exam-controls");
        code.addClassName("exam-code");
        code.getElement().setAttribute("role", "status");
        var now = new Section(state, code, buttons);
        now.addClassNames("card", "stack");
        getContent().addClassNames("stack", "exam-session");
        getContent().add(head(first.card()), now, roster, trouble, signatures(), late);
        fill();
        Polls.every(this, EVERY, this::look);
    }

    private static Component head(SessionCard card) {
        var facts = new Facts();
        facts.fact("exam.field.test", ContentTexts.text(new Span(), card.testTitle()));
        facts.fact("exam.field.room", Texts.untranslated(new Span(card.room())));
        facts.fact("exam.field.when", Words.whenWords(card));
        var head = new Header(Texts.untranslated(new H1(card.title())), facts);
        head.addClassName("stack");
        return head;
    }

    /** On paper only: where the instructor and a witness sign. */
    private static Component signatures() {
        var line = Texts.text(new Paragraph(), "exam.print.signatures");
        line.addClassName("exam-paper");
        return line;
    }

    private static Button action(String key, String id, Runnable work) {
        var button = Texts.text(new Button(), key);
        button.setId(id);
        button.addClickListener(click -> work.run());
        return button;
    }

    /** As it stands now; nothing that has the focus is built anew. */
    void look() {
        sessions.find(sheet.card().session()).ifPresent(now -> {
            sheet = now;
            fill();
        });
    }

    private void fill() {
        SessionState now = sheet.card().state();
        state.removeAll();
        state.add(Words.state(now));
        String words = sheet.code().orElse("");
        if (!code.getText().equals(words)) {
            code.setText(words);
            Texts.untranslated(code);
        }
        code.setVisible(!words.isEmpty());
        open.setVisible(now == SessionState.PLANNED);
        pause.setVisible(now == SessionState.OPEN);
        resume.setVisible(now == SessionState.PAUSED);
        close.setVisible(now != SessionState.CLOSED);
        late.setVisible(now != SessionState.CLOSED);
        roster.show(sheet);
        boolean running = now == SessionState.OPEN || now == SessionState.PAUSED;
        trouble.setVisible(running);
        trouble.show(sheet.trouble());
    }

    private void open() {
        sessions.open(sheet.card().session());
        Notices.tell("exam.opened");
        look();
    }

    private void pause() {
        sessions.pause(sheet.card().session());
        Notices.tell("exam.paused");
        look();
        resume.focus();
    }

    private void resume() {
        sessions.resume(sheet.card().session());
        Notices.tell("exam.resumed");
        look();
        pause.focus();
    }

    private void confirm() {
        new ClosingDialog(sheet.card().state(), reason -> {
                    sessions.close(sheet.card().session(), reason);
                    Notices.tell("exam.closed");
                    look();
                })
                .open();
    }
}
