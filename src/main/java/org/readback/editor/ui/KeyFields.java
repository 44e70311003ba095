package org.readback.editor.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.readback.base.ui.Texts;
import org.readback.draft.DraftAnswer;
import org.readback.draft.DraftKey;

/** The answers that count where somebody types, and the rules by which they are compared. */
final class KeyFields extends Composite<Div> {
    private final Fields fields;
    private final RowList<DraftAnswer> answers;
    private final RulesFields rules;

    KeyFields(DraftKey key, Fields fields) {
        this.fields = fields;
        answers = new RowList<>("editor.answers", key.answers(), this::row, fields.changed())
                .adding(taken -> new DraftAnswer(Keys.letter(taken), "", 1));
        rules = new RulesFields(key.rules(), fields);
        var hint = Texts.text(new Paragraph(), "editor.answers.hint");
        hint.addClassName("small");
        getContent().addClassName("stack");
        getContent().add(answers, hint, rules);
    }

    DraftKey key() {
        return new DraftKey(answers.values(), rules.rules());
    }

    private Row<DraftAnswer> row(DraftAnswer answer) {
        var text = fields.line("editor.answer.text", answer.text());
        var weight = WeightField.of(fields, answer.weight());
        var wildcard = fields.check("editor.answer.wildcard", answer.reading() == DraftAnswer.Reading.WILDCARD);
        var why = fields.line("editor.answer.why", answer.feedback());
        return new Row<>(
                answer.id(),
                () -> new DraftAnswer(
                        answer.id(),
                        text.getValue(),
                        wildcard.getValue() ? DraftAnswer.Reading.WILDCARD : DraftAnswer.Reading.WORDS,
                        weight.getValue(),
                        why.getValue()),
                text,
                weight,
                wildcard,
                why);
    }
}
