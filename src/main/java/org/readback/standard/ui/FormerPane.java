package org.readback.standard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.readback.base.ui.ReadingTable;
import org.readback.base.ui.Tags;
import org.readback.base.ui.Texts;
import org.readback.standard.EditionSheet;
import org.readback.standard.EditionSheet.Former;
import org.readback.standard.StandardLesson;
import org.readback.standard.Standards;

/** What became of each lesson of the edition before; a choice is kept at once. */
final class FormerPane extends Composite<Section> {
    private final Standards standards;
    private final EditionSheet sheet;
    private final Runnable changed;
    final Map<String, MultiSelectComboBox<StandardLesson>> fields = new LinkedHashMap<>();
    final Map<String, Button> drops = new LinkedHashMap<>();

    /** @param changed called when a choice was kept */
    FormerPane(Standards standards, EditionSheet sheet, boolean keeps, Runnable changed) {
        this.standards = standards;
        this.sheet = sheet;
        this.changed = changed;
        getContent().addClassNames("card", "stack");
        getContent()
                .add(
                        Texts.text(new H2(), "standard.former"),
                        Texts.text(new Paragraph(), "standard.former.text", sheet.undecided()));
        var table = new ReadingTable(
                "standard.former.caption",
                keeps
                        ? List.of("standard.former.lesson", "standard.former.now", "standard.former.choose")
                        : List.of("standard.former.lesson", "standard.former.now"));
        sheet.former().forEach(former -> {
            Span name = StandardsView.english(
                    new Span(former.lesson().number() + " " + former.lesson().title()));
            if (keeps) {
                table.row(name, standing(former), choice(former));
            } else {
                table.row(name, standing(former));
            }
        });
        getContent().add(table);
    }

    private static Component standing(Former former) {
        if (former.became().isEmpty()) return Tags.of("soon", "warning", "standard.former.open");
        List<String> became = former.became().get();
        return became.isEmpty()
                ? Tags.of("unknown", "cross", "standard.former.dropped")
                : Tags.of("met", "check", Texts.untranslated(new Span(String.join(", ", became))));
    }

    private Component choice(Former former) {
        String old = former.lesson().number();
        var field = new MultiSelectComboBox<StandardLesson>();
        field.setItems(sheet.lessons().stream().map(EditionSheet.Row::lesson).toList());
        field.setItemLabelGenerator(lesson -> lesson.number() + " " + lesson.title());
        field.setValue(sheet.lessons().stream()
                .map(EditionSheet.Row::lesson)
                .filter(lesson -> former.became().orElse(List.of()).contains(lesson.number()))
                .collect(Collectors.toSet()));
        Texts.feed(field, field::setAriaLabel, "standard.former.became", old);
        field.addValueChangeListener(change -> {
            if (change.getValue().isEmpty()) {
                standards.forget(sheet.card().id(), old);
            } else {
                standards.place(
                        sheet.card().id(),
                        old,
                        change.getValue().stream().map(StandardLesson::number).collect(Collectors.toSet()));
            }
            changed.run();
        });
        fields.put(old, field);
        var drop = Texts.text(new Button(), "standard.former.drop");
        Texts.name(drop, "standard.former.drop.of", old);
        drop.addThemeVariants(ButtonVariant.LUMO_SMALL);
        drop.addClickListener(click -> {
            standards.place(sheet.card().id(), old, Set.of());
            changed.run();
        });
        drops.put(old, drop);
        var place = new Div(field, drop);
        place.addClassName("row");
        return place;
    }
}
