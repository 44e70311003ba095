package org.readback.editor.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import org.readback.base.ui.Texts;
import org.readback.draft.DraftBody;

/** What came from a file and has to be written anew: its source to read from. */
final class ReworkEditor extends BodyEditor {
    private final DraftBody.NeedsRework rework;

    ReworkEditor(DraftBody.NeedsRework rework, Fields fields) {
        super(fields);
        this.rework = rework;
        var source = Texts.untranslated(new Pre(rework.source()));
        source.addClassName("editor-source");
        source.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        Texts.name(source, "editor.rework.source");
        getContent()
                .add(
                        Texts.text(new Paragraph(), rework.reason()),
                        Texts.text(new Paragraph(), "editor.rework.hint", rework.format()),
                        source);
    }

    @Override
    DraftBody body() {
        return rework;
    }
}
