package org.readback.editor.ui;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.readback.base.ui.Texts;
import org.readback.draft.DraftBody;
import org.readback.item.Marking;

/** One or several of some options. */
final class ChoicesEditor extends BodyEditor {
    private final DraftBody.Choosing choosing;
    private final OptionRows options;
    private final Select<Marking> marking;

    ChoicesEditor(DraftBody.Choices body, Fields fields) {
        super(fields);
        choosing = body.choosing();
        boolean one = choosing == DraftBody.Choosing.ONE;
        options = new OptionRows(
                fields, "editor.options", body.options(), one ? OptionRows.Marks.ONE_RIGHT : OptionRows.Marks.SHARES);
        marking = marking(fields, body.marking());
        marking.setVisible(!one);
        getContent().add(options.list, marking);
    }

    static Select<Marking> marking(Fields fields, Marking value) {
        return fields.choice(
                "editor.marking", List.of(Marking.values()), value, each -> Texts.now("editor.marking." + each));
    }

    @Override
    DraftBody body() {
        return new DraftBody.Choices(options.values(), choosing, marking.getValue());
    }
}
