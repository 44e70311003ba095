package org.readback.editor.ui;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.readback.base.ui.Texts;
import org.readback.draft.DraftBody;
import org.readback.draft.DraftText;
import org.readback.item.CodeForm;

/** A time, a grid reference, a date-time group or a call sign. */
final class CodedEditor extends BodyEditor {
    private static final List<CodeForm> FORMS =
            List.of(new CodeForm.Time(), new CodeForm.Grid(), new CodeForm.DateTimeGroup(), new CodeForm.CallSign());

    private final Select<CodeForm> form;
    private final RowList<DraftText> answers;

    CodedEditor(DraftBody.Coded body, Fields fields) {
        super(fields);
        form = fields.choice(
                "editor.code.form", FORMS, body.form(), each -> Texts.now("editor.code.form." + each.kind()));
        answers = new RowList<>("editor.codes", body.answers(), this::row, fields.changed())
                .adding(taken -> new DraftText(Keys.letter(taken), ""));
        getContent().add(form, answers);
    }

    private Row<DraftText> row(DraftText answer) {
        var text = fields.line("editor.answer.text", answer.text());
        return new Row<>(answer.id(), () -> new DraftText(answer.id(), text.getValue()), text);
    }

    @Override
    DraftBody body() {
        return new DraftBody.Coded(form.getValue(), answers.values());
    }
}
