package org.readback.authoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.readback.authoring.ItemRow;
import org.readback.bank.ItemUse;
import org.readback.base.ui.Texts;
import org.readback.inventory.ItemTag;
import org.readback.inventory.TagChange;

/** Puts tags on many items and takes others off, after a look at where the items are used. */
final class TagDialog extends Dialog {
    final MultiSelectComboBox<ItemTag> add = new MultiSelectComboBox<>();
    final MultiSelectComboBox<ItemTag> remove = new MultiSelectComboBox<>();
    final Button confirm = new Button();

    /** @param known all tags there are
     * @param confirmed told what to do; nothing where nothing was chosen */
    TagDialog(Collection<ItemRow> chosen, Set<ItemTag> known, List<ItemUse> uses, Consumer<TagChange> confirmed) {
        Texts.feed(this, this::setHeaderTitle, "authoring.tags.title", chosen.size());
        setMaxWidth("36rem");
        var had = new TreeSet<ItemTag>();
        chosen.forEach(row -> had.addAll(row.tags()));
        Texts.feed(add, add::setLabel, "authoring.tags.add");
        Texts.feed(add, add::setHelperText, "authoring.tags.hint");
        Texts.feed(remove, remove::setLabel, "authoring.tags.remove");
        var all = new TreeSet<>(known);
        add.setItems(all);
        add.setAllowCustomValue(true);
        add.addCustomValueSetListener(typed -> ItemTag.of(typed.getDetail()).ifPresent(tag -> put(all, tag)));
        remove.setItems(had);
        remove.setVisible(!had.isEmpty());
        add.setWidthFull();
        remove.setWidthFull();
        add(
                add,
                remove,
                Texts.text(new H3(), "authoring.uses.title"),
                new UsesList(uses),
                Texts.text(new Paragraph(), "authoring.tags.text"));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.addClickListener(click -> {
            close();
            var change = new TagChange(add.getValue(), remove.getValue());
            if (!change.isEmpty()) confirmed.accept(change);
        });
        Button cancel = Texts.text(new Button(), "authoring.cancel");
        cancel.addClickListener(click -> close());
        getFooter().add(cancel, Texts.text(confirm, "authoring.tags.confirm"));
    }

    private void put(Set<ItemTag> all, ItemTag tag) {
        var now = new LinkedHashSet<>(add.getValue());
        now.add(tag);
        all.add(tag);
        add.setItems(all);
        add.setValue(now);
    }
}
