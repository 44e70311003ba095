package org.readback.exam.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import org.readback.base.ui.Notices;
import org.readback.base.ui.Texts;
import org.readback.exam.Entry;
import org.readback.exam.ExamDoor;
import org.readback.exam.Expected;
import org.readback.exam.SessionCard;
import org.readback.exam.SessionState;

/** One session that expects a person: where and when, and the way in. */
final class DoorPane extends Composite<Section> {
    private static final int LONGEST = 12;

    private final ExamDoor door;
    private final SessionCard card;
    private final Runnable changed;
    final TextField code = new TextField();
    final Button enter = new Button();

    DoorPane(ExamDoor door, Expected expected, Runnable changed) {
        this.door = door;
        this.card = expected.card();
        this.changed = changed;
        var heading = new Div(Texts.untranslated(new H2(card.title())), Words.state(card.state()));
        heading.addClassNames("row", "between");
        getContent().addClassNames("card", "stack");
        getContent()
                .add(
                        heading,
                        new Paragraph(Words.whenWords(card)),
                        Texts.text(new Paragraph(), "exam.room", card.room()));
        if (expected.admitted()) {
            getContent()
                    .add(Texts.text(
                            new Paragraph(),
                            card.state() == SessionState.PAUSED ? "exam.door.paused" : "exam.door.inside"));
        } else if (card.state() == SessionState.PLANNED) {
            getContent().add(Texts.text(new Paragraph(), "exam.door.planned"), again());
        } else {
            field();
        }
    }

    private Button again() {
        var again = Texts.text(new Button(), "exam.door.look");
        again.addClickListener(click -> changed.run());
        return again;
    }

    private void field() {
        Texts.feed(code, code::setLabel, "exam.door.code");
        Texts.feed(code, code::setHelperText, "exam.door.help");
        code.setMaxLength(LONGEST);
        code.setAutocapitalize(Autocapitalize.CHARACTERS);
        code.setAutocomplete(Autocomplete.OFF);
        code.setId("session-code");
        code.addKeyPressListener(Key.ENTER, press -> enter());
        Texts.text(enter, "exam.door.enter");
        enter.setId("enter-session");
        enter.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        enter.addClickListener(click -> enter());
        var row = new Div(code, enter);
        row.addClassNames("row", "exam-code-row");
        getContent().add(row);
    }

    private void enter() {
        if (code.getValue().isBlank()) {
            refuse(Texts.now("exam.door.empty"));
            return;
        }
        switch (door.enter(card.test(), code.getValue())) {
            case Entry.LetIn() -> {
                Notices.tell("exam.door.in");
                changed.run();
            }
            case Entry.Wrong(int left) -> refuse(Texts.now("exam.door.wrong", left));
            case Entry.Wait(var left) -> refuse(Texts.now("exam.door.wait", left.toMinutes() + 1));
        }
    }

    private void refuse(String why) {
        code.setErrorMessage(why);
        code.setInvalid(true);
        code.focus();
    }
}
