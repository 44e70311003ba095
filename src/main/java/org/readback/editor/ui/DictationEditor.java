package org.readback.editor.ui;

import com.vaadin.flow.component.textfield.TextArea;
import org.readback.draft.DraftBody;

/** A text to write down as it is heard. */
final class DictationEditor extends BodyEditor {
    private final TextArea text;
    private final RulesFields rules;

    DictationEditor(DraftBody.Dictation body, Fields fields) {
        super(fields);
        text = fields.area("editor.dictation.text", body.text());
        rules = new RulesFields(body.rules(), fields);
        getContent().add(text, rules);
    }

    @Override
    DraftBody body() {
        return new DraftBody.Dictation(text.getValue(), rules.rules());
    }
}
