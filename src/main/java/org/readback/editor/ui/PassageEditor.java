package org.readback.editor.ui;

import com.vaadin.flow.component.html.Paragraph;
import org.readback.base.ui.Texts;
import org.readback.draft.DraftBody;

/** A passage that items share: all of it is its stimulus. */
final class PassageEditor extends BodyEditor {
    PassageEditor(Fields fields) {
        super(fields);
        getContent().add(Texts.text(new Paragraph(), "editor.passage.hint"));
    }

    @Override
    DraftBody body() {
        return new DraftBody.Passage();
    }
}
