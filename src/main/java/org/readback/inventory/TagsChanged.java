package org.readback.inventory;

import java.util.Collection;
import java.util.stream.Collectors;
import org.readback.base.Audited;
import org.readback.item.ItemId;

/** Somebody put tags on items or took them off. */
record TagsChanged(String subject, String detail) implements Audited {
    private static final int NAMED = 20;

    static TagsChanged of(Collection<ItemId> items, TagChange change) {
        String named = items.stream().limit(NAMED).map(ItemId::toString).collect(Collectors.joining(", "));
        return new TagsChanged(items.size() > NAMED ? named + " … (" + items.size() + ")" : named, change.toString());
    }

    @Override
    public String action() {
        return "item-tags-changed";
    }
}
