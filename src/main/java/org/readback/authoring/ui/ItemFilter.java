package org.readback.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.readback.authoring.ItemKind;
import org.readback.authoring.ItemRow;
import org.readback.bank.ItemStatus;
import org.readback.base.ui.Texts;
import org.readback.inventory.ItemTag;
import org.readback.item.LanguageTag;
import org.readback.item.Skill;

/** What to look for: words, kind, skill, band, where the item belongs, whether it has flags; and, one step away, topic,
 * state, tag, a language it lacks. */
final class ItemFilter extends Composite<Div> {
    private final TextField words = new TextField();
    final ComboBox<ItemKind> kind = new ComboBox<>();
    private final ComboBox<Skill> skill = new ComboBox<>();
    private final ComboBox<Integer> band = new ComboBox<>();
    private final ComboBox<String> home = new ComboBox<>();
    private final ComboBox<String> topic = new ComboBox<>();
    private final ComboBox<ItemStatus> status = new ComboBox<>();
    final ComboBox<ItemTag> tag = new ComboBox<>();
    final ComboBox<LanguageTag> lacks = new ComboBox<>();
    final Checkbox flagged = new Checkbox();
    private final Predicate<ItemRow> isFlagged;
    private final Runnable changed;
    private List<String> wanted = List.of();
    private boolean clearing;

    ItemFilter(Collection<ItemRow> rows, Predicate<ItemRow> isFlagged, Runnable changed) {
        this.isFlagged = isFlagged;
        this.changed = changed;
        Texts.feed(words, words::setLabel, "authoring.filter.words");
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> {
            wanted = ItemRow.wanted(change.getValue());
            changed();
        });
        prepare(kind, "authoring.filter.kind", List.of(ItemKind.values()));
        prepare(skill, "authoring.filter.skill", List.of(Skill.values()));
        prepare(band, "authoring.filter.band", List.of(1, 2, 3, 4, 5));
        prepare(home, "authoring.filter.home", sorted(rows, ItemRow::home));
        prepare(topic, "authoring.filter.topic", sorted(rows, ItemRow::topic));
        prepare(status, "authoring.filter.status", sorted(rows, ItemRow::status));
        prepare(tag, "authoring.filter.tag", List.of());
        prepare(lacks, "authoring.filter.lacks", List.of(LanguageTag.EN, LanguageTag.KK, LanguageTag.RU));
        named(kind, each -> Texts.now("authoring.kind." + each));
        named(skill, each -> Texts.now("authoring.skill." + each));
        named(status, each -> Texts.now("authoring.status." + each));
        named(lacks, each -> Texts.now("editor.language." + each.code()));
        tags(rows);
        Texts.feed(flagged, flagged::setLabel, "authoring.filter.flagged");
        flagged.addValueChangeListener(change -> changed());
        getContent().add(row(words, kind, skill, band, home, flagged), more());
    }

    private static Div row(com.vaadin.flow.component.Component... fields) {
        Div row = new Div(fields);
        row.addClassName("filters");
        return row;
    }

    private NativeDetails more() {
        Button clear = Texts.text(new Button(), "authoring.filter.clear");
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        clear.addClickListener(click -> clear());
        NativeDetails more = new NativeDetails(
                Texts.text(new Span(), "authoring.filter.more"), row(topic, status, tag, lacks, clear));
        more.addClassName("authoring-more");
        return more;
    }

    private static <T extends Comparable<T>> List<T> sorted(Collection<ItemRow> rows, Function<ItemRow, T> value) {
        return rows.stream().map(value).distinct().sorted().toList();
    }

    /** The tags that items have now. */
    void tags(Collection<ItemRow> rows) {
        ItemTag before = tag.getValue();
        List<ItemTag> all = rows.stream()
                .flatMap(row -> row.tags().stream())
                .distinct()
                .sorted()
                .toList();
        clearing = true;
        tag.setItems(all);
        tag.setValue(before != null && all.contains(before) ? before : null);
        clearing = false;
    }

    private void clear() {
        clearing = true;
        Stream.<HasValue<?, ?>>of(words, kind, skill, band, home, topic, status, tag, lacks, flagged)
                .forEach(HasValue::clear);
        clearing = false;
        changed.run();
    }

    private void changed() {
        if (!clearing) changed.run();
    }

    private <T> void prepare(ComboBox<T> box, String label, List<T> values) {
        box.setItems(values);
        box.setClearButtonVisible(true);
        Texts.feed(box, box::setLabel, label);
        box.addValueChangeListener(change -> changed());
    }

    private static <T> void named(ComboBox<T> box, Function<T, String> name) {
        Texts.follow(box, locale -> box.setItemLabelGenerator(name::apply));
    }

    boolean accepts(ItemRow row) {
        return row.holds(wanted)
                && is(kind, row.kind())
                && is(skill, row.skill())
                && is(band, row.band())
                && is(home, row.home())
                && is(topic, row.topic())
                && is(status, row.status())
                && (tag.isEmpty() || row.tags().contains(tag.getValue()))
                && (lacks.isEmpty() || !row.languages().contains(lacks.getValue()))
                && (!flagged.getValue() || isFlagged.test(row));
    }

    private static <T> boolean is(ComboBox<T> box, T value) {
        return box.isEmpty() || box.getValue().equals(value);
    }
}
