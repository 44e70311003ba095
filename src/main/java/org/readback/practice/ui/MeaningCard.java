package org.readback.practice.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.readback.base.ui.Texts;
import org.readback.content.Lexeme;
import org.readback.practice.ReviewSheet.Meaning;
import org.readback.spacing.Grade;

/** An English word. Its meaning is thought of, then shown; how well it was known the person says, by 1 to 4 or a
 * button that tells when the card comes back. */
final class MeaningCard extends Composite<Section> {
    private static final List<Key> DIGITS = List.of(Key.DIGIT_1, Key.DIGIT_2, Key.DIGIT_3, Key.DIGIT_4);
    private static final List<Key> NUMPAD = List.of(Key.NUMPAD_1, Key.NUMPAD_2, Key.NUMPAD_3, Key.NUMPAD_4);

    final Button show = new Button();
    final Div back = new Div();
    private final H2 word;
    private boolean isGraded;

    MeaningCard(Meaning card, Consumer<Grade> graded) {
        Lexeme lexeme = card.word();
        word = Words.content(new H2(), lexeme.word(), "en");
        word.addClassName("word-front");
        Texts.text(show, "practice.card.show");
        show.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        show.addClickListener(click -> reveal());
        var meaning = new Div(
                Words.content(new Paragraph(), lexeme.kk(), "kk"), Words.content(new Paragraph(), lexeme.ru(), "ru"));
        meaning.addClassName("meaning");
        var example = Words.content(new Paragraph(), lexeme.example(), "en");
        example.addClassName("example");
        back.addClassNames("stack", "back");
        back.getElement().setAttribute("tabindex", "-1");
        back.add(meaning, example);
        if (lexeme.note() != null) back.add(Words.content(new Paragraph(), lexeme.note(), "en"));
        back.add(Texts.text(new Paragraph(), "practice.card.how"), grades(card, graded));
        back.setVisible(false);
        getContent().addClassNames("card", "stack", "word-card");
        getContent().add(Words.small("practice.card.meaning"), word, show, back);
    }

    private Div grades(Meaning card, Consumer<Grade> graded) {
        var row = new Div();
        row.addClassName("grades");
        for (Grade grade : Grade.values()) {
            var button = new Button();
            button.addClassName(grade.name().toLowerCase(Locale.ROOT));
            Duration wait = card.waits().getOrDefault(grade, Duration.ZERO);
            Texts.follow(button, _ -> button.setText(Texts.now("practice.grade." + grade.rating(), Words.wait(wait))));
            button.addClickListener(click -> grade(grade, graded));
            button.addClickShortcut(DIGITS.get(grade.ordinal()));
            button.addClickShortcut(NUMPAD.get(grade.ordinal()));
            row.add(button);
        }
        return row;
    }

    private void reveal() {
        show.setVisible(false);
        back.setVisible(true);
        back.getElement().callJsFunction("focus");
    }

    /** Two clicks in one message count once. */
    private void grade(Grade grade, Consumer<Grade> graded) {
        if (isGraded || !back.isVisible()) return;
        isGraded = true;
        graded.accept(grade);
    }

    void focus() {
        show.focus();
    }
}
