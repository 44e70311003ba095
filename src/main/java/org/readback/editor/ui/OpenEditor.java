package org.readback.editor.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Supplier;
import org.readback.base.ui.Texts;
import org.readback.draft.DraftBody;
import org.readback.draft.OpenForm;
import org.readback.item.ReportForm;
import org.readback.item.TaskUse;

/** A task that people mark: a text or report to write, something to say. */
final class OpenEditor extends BodyEditor {
    /** In what form it is answered. */
    private enum Form {
        ESSAY,
        REPORT,
        RECORDING
    }

    private final Select<TaskUse> use;
    private final TextField title;
    private final TextArea points;
    private final TextArea template;
    private final TextArea notes;
    private final Div place = new Div();
    private Supplier<OpenForm> form;

    OpenEditor(DraftBody.Open body, Fields fields) {
        super(fields);
        title = fields.line("editor.open.title", body.title());
        points = fields.area("editor.open.points", String.join("\n", body.points()));
        template = fields.area("editor.open.template", body.template());
        notes = fields.area("editor.open.notes", body.raterNotes());
        use = fields.choice(
                "editor.open.use", List.of(TaskUse.values()), body.use(), each -> Texts.now("editor.open.use." + each));
        Form now = switch (body.form()) {
            case OpenForm.Essay _ -> Form.ESSAY;
            case OpenForm.Report _ -> Form.REPORT;
            case OpenForm.Recording _ -> Form.RECORDING;
        };
        List<Form> offered = now == Form.RECORDING ? List.of(Form.RECORDING) : List.of(Form.ESSAY, Form.REPORT);
        Select<Form> kind = new Fields(() -> {})
                .choice("editor.open.form", offered, now, each -> Texts.now("editor.open.form." + each));
        kind.setVisible(offered.size() > 1);
        form = show(body.form());
        kind.addValueChangeListener(change -> {
            form = show(changed(form.get(), change.getValue()));
            fields.changed().run();
        });
        getContent().add(title, points, kind, place, template, use, notes);
    }

    /** The words wanted stay. */
    private static OpenForm changed(OpenForm before, Form to) {
        return switch (before) {
            case OpenForm.Essay(int fewest, int most)
            when to == Form.REPORT ->
                new OpenForm.Report(
                        fewest,
                        most,
                        new ReportForm(
                                "report", 1, "Report", List.of(new ReportForm.Field("a", "1", java.util.Map.of(), 1))));
            case OpenForm.Report(int fewest, int most, var _) when to == Form.ESSAY -> new OpenForm.Essay(fewest, most);
            default -> before;
        };
    }

    private Supplier<OpenForm> show(OpenForm start) {
        place.removeAll();
        place.addClassName("editor-fields");
        return switch (start) {
            case OpenForm.Recording(int preparation, int seconds, int retries) -> {
                var before = fields.whole("editor.open.preparation", preparation, 0, 180);
                var lasts = fields.whole("editor.open.seconds", seconds, 15, 180);
                var again = fields.whole("editor.open.retries", retries, 0, 1);
                place.add(before, lasts, again);
                yield () -> new OpenForm.Recording(
                        Fields.value(before, preparation), Fields.value(lasts, seconds), Fields.value(again, retries));
            }
            case OpenForm.Essay(int fewest, int most) -> {
                var words = words(fewest, most);
                yield () -> new OpenForm.Essay(
                        words.getFirst().get(), words.getLast().get());
            }
            case OpenForm.Report(int fewest, int most, var report) -> {
                var words = words(fewest, most);
                var layout = new ReportFormFields(report, fields);
                place.add(layout);
                yield () -> new OpenForm.Report(
                        words.getFirst().get(), words.getLast().get(), layout.form());
            }
        };
    }

    /** The fewest and the most. */
    private List<Supplier<Integer>> words(int fewest, int most) {
        var least = fields.whole("editor.open.fewest", fewest, 1, 1000);
        var greatest = fields.whole("editor.open.most", most, 1, 2000);
        place.add(least, greatest);
        return List.of(() -> Fields.value(least, fewest), () -> Fields.value(greatest, most));
    }

    @Override
    DraftBody body() {
        List<String> said = points.getValue()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return new DraftBody.Open(
                form.get(), use.getValue(), title.getValue(), said, template.getValue(), notes.getValue());
    }
}
