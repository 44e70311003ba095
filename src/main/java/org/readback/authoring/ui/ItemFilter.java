package org.readback.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import org.readback.authoring.ItemKind;
import org.readback.authoring.ItemRow;
import org.readback.base.ui.Texts;
import org.readback.item.Skill;

/** What to look for: words, kind, skill, band, where the item belongs, whether it has flags. */
final class ItemFilter extends Composite<Div> {
    private final TextField words = new TextField();
    private final ComboBox<ItemKind> kind = new ComboBox<>();
    private final ComboBox<Skill> skill = new ComboBox<>();
    private final ComboBox<Integer> band = new ComboBox<>();
    private final ComboBox<String> home = new ComboBox<>();
    final Checkbox flagged = new Checkbox();
    private final Predicate<ItemRow> isFlagged;

    ItemFilter(List<ItemRow> rows, Predicate<ItemRow> isFlagged, Runnable changed) {
        this.isFlagged = isFlagged;
        Texts.feed(words, words::setLabel, "authoring.filter.words");
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> changed.run());
        prepare(kind, "authoring.filter.kind", List.of(ItemKind.values()), changed);
        prepare(skill, "authoring.filter.skill", List.of(Skill.values()), changed);
        prepare(band, "authoring.filter.band", List.of(1, 2, 3, 4, 5), changed);
        prepare(
                home,
                "authoring.filter.home",
                rows.stream().map(ItemRow::home).distinct().sorted().toList(),
                changed);
        named(kind, each -> Texts.now("authoring.kind." + each));
        named(skill, each -> Texts.now("authoring.skill." + each));
        getContent().addClassNames("filters");
        Texts.feed(flagged, flagged::setLabel, "authoring.filter.flagged");
        flagged.addValueChangeListener(change -> changed.run());
        getContent().add(words, kind, skill, band, home, flagged);
    }

    private static <T> void prepare(ComboBox<T> box, String label, List<T> values, Runnable changed) {
        box.setItems(values);
        box.setClearButtonVisible(true);
        Texts.feed(box, box::setLabel, label);
        box.addValueChangeListener(change -> changed.run());
    }

    private static <T> void named(ComboBox<T> box, Function<T, String> name) {
        Texts.follow(box, locale -> box.setItemLabelGenerator(name::apply));
    }

    boolean accepts(ItemRow row) {
        String wanted = words.getValue().strip().toLowerCase(Locale.ROOT);
        return (wanted.isEmpty()
                        || row.stem().toLowerCase(Locale.ROOT).contains(wanted)
                        || row.id().itemId().contains(wanted)
                        || row.topic().contains(wanted))
                && (kind.isEmpty() || kind.getValue() == row.kind())
                && (skill.isEmpty() || skill.getValue() == row.skill())
                && (band.isEmpty() || band.getValue() == row.band())
                && (home.isEmpty() || home.getValue().equals(row.home()))
                && (!flagged.getValue() || isFlagged.test(row));
    }
}
