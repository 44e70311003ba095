package org.readback.editor.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import org.readback.draft.DraftBody;

/** The fields of one kind. */
abstract class BodyEditor extends Composite<Div> {
    final Fields fields;

    BodyEditor(Fields fields) {
        this.fields = fields;
        getContent().addClassNames("stack", "editor-body");
    }

    /** As the fields hold it now. */
    abstract DraftBody body();
}
