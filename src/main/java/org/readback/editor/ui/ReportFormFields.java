package org.readback.editor.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readback.item.ReportForm;

/** The form of a report: its title and its boxes. A half-written form keeps what it was last: a form that stands is whole. */
final class ReportFormFields extends Composite<Div> {
    private static final List<String> LANGUAGES = List.of("en", "kk", "ru");

    private final Fields fields;
    private final TextField title;
    private final RowList<Box> boxes;
    private ReportForm last;

    /** A box of the form as somebody writes it. */
    private record Box(String id, String label, Map<String, String> help, int lines) {}

    ReportFormFields(ReportForm form, Fields fields) {
        this.fields = fields;
        last = form;
        title = fields.line("editor.form.title", form.title());
        boxes = new RowList<>(
                        "editor.boxes",
                        form.fields().stream().map(ReportFormFields::box).toList(),
                        this::row,
                        fields.changed())
                .adding(taken -> new Box(Keys.letter(taken), "", Map.of(), 1));
        getContent().addClassName("stack");
        getContent().add(title, boxes);
    }

    private static Box box(ReportForm.Field field) {
        return new Box(field.id(), field.label(), field.help(), field.lines());
    }

    private Row<Box> row(Box box) {
        var label = fields.line("editor.box.label", box.label());
        var lines = fields.whole("editor.box.lines", box.lines(), 1, 12);
        lines.addClassName("editor-narrow");
        var help = LANGUAGES.stream()
                .map(code -> fields.line("editor.box.help." + code, box.help().getOrDefault(code, "")))
                .toList();
        return new Row<>(
                box.id(),
                () -> {
                    var said = new LinkedHashMap<String, String>();
                    for (int i = 0; i < LANGUAGES.size(); i++) {
                        if (!help.get(i).getValue().isBlank())
                            said.put(LANGUAGES.get(i), help.get(i).getValue());
                    }
                    return new Box(
                            box.id(), label.getValue(), said, Math.clamp(Fields.value(lines, box.lines()), 1, 12));
                },
                label,
                lines,
                new Div(help.toArray(TextField[]::new)));
    }

    ReportForm form() {
        List<ReportForm.Field> whole = boxes.values().stream()
                .filter(box -> !box.label().isBlank())
                .map(box -> new ReportForm.Field(box.id(), box.label(), box.help(), box.lines()))
                .toList();
        if (!whole.isEmpty() && !title.getValue().isBlank()) {
            last = new ReportForm(last.id(), last.version(), title.getValue(), whole);
        }
        return last;
    }
}
