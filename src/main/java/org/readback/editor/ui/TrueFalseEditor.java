package org.readback.editor.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.readback.base.ui.Texts;
import org.readback.draft.DraftBody;
import org.readback.item.Verdict;

/** Whether a text says what the stem states. */
final class TrueFalseEditor extends BodyEditor {
    private final Select<Verdict> key;
    private final Map<Verdict, TextField> why = new EnumMap<>(Verdict.class);

    TrueFalseEditor(DraftBody.TrueFalse body, Fields fields) {
        super(fields);
        key = fields.choice(
                "editor.verdict",
                List.of(Verdict.values()),
                body.key(),
                each -> Texts.now("player.verdict." + each.code()));
        getContent().add(key);
        for (Verdict verdict : Verdict.values()) {
            var field = fields.line("editor.why." + verdict, body.why().getOrDefault(verdict, ""));
            why.put(verdict, field);
            getContent().add(field);
        }
    }

    @Override
    DraftBody body() {
        var said = new EnumMap<Verdict, String>(Verdict.class);
        why.forEach((verdict, field) -> {
            if (!field.getValue().isBlank()) said.put(verdict, field.getValue());
        });
        return new DraftBody.TrueFalse(key.getValue(), said);
    }
}
