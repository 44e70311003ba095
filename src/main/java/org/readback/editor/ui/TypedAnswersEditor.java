package org.readback.editor.ui;

import org.readback.draft.DraftBody;

/** A short answer. */
final class TypedAnswersEditor extends BodyEditor {
    private final KeyFields key;

    TypedAnswersEditor(DraftBody.TypedAnswers body, Fields fields) {
        super(fields);
        key = new KeyFields(body.key(), fields);
        getContent().add(key);
    }

    @Override
    DraftBody body() {
        return new DraftBody.TypedAnswers(key.key());
    }
}
