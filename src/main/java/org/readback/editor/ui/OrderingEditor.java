package org.readback.editor.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.HashSet;
import java.util.List;
import org.readback.base.ui.Texts;
import org.readback.draft.DraftBody;
import org.readback.draft.DraftText;
import org.readback.item.Marking;

/** Things to put in order, here in the right one. */
final class OrderingEditor extends BodyEditor {
    private final List<String> shown;
    private final RowList<DraftText> items;
    private final Select<Marking> marking;

    OrderingEditor(DraftBody.Ordering body, Fields fields) {
        super(fields);
        shown = body.shown();
        items = new RowList<>("editor.steps", body.items(), this::row, fields.changed())
                .adding(taken -> new DraftText(Keys.letter(taken), ""));
        marking = ChoicesEditor.marking(fields, body.marking());
        var hint = Texts.text(new Paragraph(), "editor.steps.hint");
        hint.addClassName("small");
        getContent().add(hint, items, marking);
    }

    private Row<DraftText> row(DraftText item) {
        var text = fields.area("editor.step.text", item.text());
        text.setMinRows(1);
        return new Row<>(item.id(), () -> new DraftText(item.id(), text.getValue()), text);
    }

    /** The order of the list stays as long as it names the same things and gives nothing away. */
    @Override
    DraftBody body() {
        List<DraftText> now = items.values();
        List<String> right = now.stream().map(DraftText::id).toList();
        boolean holds = new HashSet<>(shown).equals(new HashSet<>(right)) && !shown.equals(right);
        return new DraftBody.Ordering(now, holds ? shown : List.of(), marking.getValue());
    }
}
