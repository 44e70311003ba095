package org.readback.editing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.readback.base.ui.Texts;
import org.readback.content.CourseText;
import org.readback.content.LessonSource;

/** What stands before the text of a lesson: title, aim, items of its check. */
final class FrontForm extends Composite<Details> {
    private static final int LONGEST = 300;
    private static final int MOST_ITEMS = 8;

    private final TextField title = new TextField();
    private final TextField objective = new TextField();
    private final IntegerField minutes = new IntegerField();
    private final CheckboxGroup<Integer> bands = new CheckboxGroup<>();
    private final TextArea traces = new TextArea();
    private final TextField kazakh = new TextField();
    private final TextField russian = new TextField();
    private final MultiSelectComboBox<String> check = new MultiSelectComboBox<>();
    private final String id;

    /** @param items that can be in the lesson check, by id, with their stems */
    FrontForm(CourseText course, LessonSource source, Map<String, String> items, Runnable changed) {
        this.id = source.id();
        boolean language = course.kind() == CourseText.Kind.LANGUAGE;
        Texts.feed(getContent(), getContent()::setSummaryText, "editing.front");
        label(title, "title");
        label(objective, "objective");
        Texts.feed(minutes, minutes::setLabel, "editing.front.minutes");
        minutes.setMin(5);
        minutes.setMax(240);
        Texts.feed(bands, bands::setLabel, "editing.front.bands");
        bands.setItems(List.of(1, 2, 3, 4, 5));
        bands.setVisible(language);
        Texts.feed(traces, traces::setLabel, "editing.front.traces");
        Texts.feed(traces, traces::setHelperText, "editing.front.traces.help");
        label(kazakh, "kk");
        label(russian, "ru");
        kazakh.setVisible(language);
        russian.setVisible(language);
        Texts.feed(check, check::setLabel, "editing.front.check");
        Texts.feed(check, check::setHelperText, "editing.front.check.help");
        var all = new TreeSet<>(items.keySet());
        all.addAll(source.check());
        check.setItems(all);
        check.setItemLabelGenerator(item -> item + " " + items.getOrDefault(item, ""));
        fill(source);
        var fields = new Div(title, objective, minutes, bands, traces, kazakh, russian, check);
        fields.addClassName("editing-fields");
        getContent().add(fields);
        getContent().setOpened(source.objective().isEmpty());
        List.of(title, objective, kazakh, russian)
                .forEach(field -> field.addValueChangeListener(change -> {
                    if (change.isFromClient()) changed.run();
                }));
        traces.addValueChangeListener(change -> run(change.isFromClient(), changed));
        minutes.addValueChangeListener(change -> run(change.isFromClient(), changed));
        bands.addValueChangeListener(change -> run(change.isFromClient(), changed));
        check.addValueChangeListener(change -> run(change.isFromClient(), changed));
    }

    private static void run(boolean wanted, Runnable changed) {
        if (wanted) changed.run();
    }

    private static void label(TextField field, String key) {
        field.setMaxLength(LONGEST);
        Texts.feed(field, field::setLabel, "editing.front." + key);
    }

    void fill(LessonSource source) {
        title.setValue(source.title());
        objective.setValue(source.objective());
        if (source.minutes() > 0) minutes.setValue(source.minutes());
        else minutes.clear();
        bands.setValue(new LinkedHashSet<>(source.bands()));
        traces.setValue(String.join("\n", source.traces()));
        kazakh.setValue(source.help().getOrDefault("kk", ""));
        russian.setValue(source.help().getOrDefault("ru", ""));
        check.setValue(new LinkedHashSet<>(source.check()));
    }

    /** As the fields are, over this body. Items of the check stand in the order in which they were, new ones after them. */
    LessonSource source(LessonSource before, String body) {
        var help = new LinkedHashMap<String, String>();
        if (!kazakh.getValue().isBlank()) help.put("kk", kazakh.getValue().strip());
        if (!russian.getValue().isBlank()) help.put("ru", russian.getValue().strip());
        var items = new LinkedHashSet<>(before.check());
        items.retainAll(check.getValue());
        items.addAll(new TreeSet<>(check.getValue()));
        Integer length = minutes.getValue();
        return new LessonSource(
                id.isEmpty() ? before.id() : id,
                title.getValue().strip(),
                objective.getValue().strip(),
                length == null ? 0 : length,
                bands.getValue().stream().sorted().toList(),
                traces.getValue()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                help,
                items.stream().limit(MOST_ITEMS).toList(),
                body);
    }

    void close() {
        List.of(title, objective, kazakh, russian).forEach(field -> field.setReadOnly(true));
        minutes.setReadOnly(true);
        bands.setReadOnly(true);
        traces.setReadOnly(true);
        check.setReadOnly(true);
    }
}
