package org.readback.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.readback.authoring.ItemRow;
import org.readback.base.ui.Texts;
import org.readback.inventory.ItemTag;
import org.readback.inventory.ItemTags;
import org.readback.inventory.ItemUses;
import org.readback.inventory.TagChange;
import org.readback.item.ItemId;

/** What can be done with all the items that are chosen in the table. */
final class BulkTags extends Composite<Div> {
    final Button change = new Button();
    private final Span said = new Span();
    private final ItemTags tags;
    private final ItemUses uses;
    private final Runnable changed;
    private Set<ItemRow> chosen = Set.of();

    /** @param changed called once the tags of items are others */
    BulkTags(ItemTags tags, ItemUses uses, Runnable changed) {
        this.tags = tags;
        this.uses = uses;
        this.changed = changed;
        change.addClickListener(click -> ask());
        Texts.follow(change, locale -> label());
        said.getElement().setAttribute("role", "status");
        said.addClassName("small");
        getContent().addClassName("row");
        getContent().add(change, said);
    }

    void choose(Collection<ItemRow> rows) {
        chosen = Set.copyOf(rows);
        label();
    }

    private void label() {
        change.setText(Texts.now("authoring.tags.change", chosen.size()));
        change.setEnabled(!chosen.isEmpty());
    }

    private void ask() {
        List<ItemId> ids = chosen.stream().map(ItemRow::id).toList();
        var known = new TreeSet<ItemTag>();
        tags.all().values().forEach(known::addAll);
        new TagDialog(chosen, known, uses.of(ids), change -> put(ids, change)).open();
    }

    private void put(List<ItemId> ids, TagChange change) {
        int done = tags.change(ids, change);
        changed.run();
        said.setText(Texts.now("authoring.tags.done", done, ids.size()));
    }
}
