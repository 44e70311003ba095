package org.readback.editor.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import org.readback.draft.DraftFeedback;

/** What is read after the answer. */
final class SaidFields extends Composite<Div> {
    private final TextArea right;
    private final TextArea partly;
    private final TextArea wrong;
    private final TextArea general;

    SaidFields(DraftFeedback said, Fields fields) {
        right = fields.area("editor.said.right", said.right());
        wrong = fields.area("editor.said.wrong", said.wrong());
        partly = fields.area("editor.said.partly", said.partly());
        general = fields.area("editor.said.general", said.general());
        getContent().addClassName("stack");
        getContent().add(right, wrong, partly, general);
    }

    DraftFeedback said() {
        return new DraftFeedback(right.getValue(), partly.getValue(), wrong.getValue(), general.getValue());
    }
}
