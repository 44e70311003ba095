package org.readback.inventory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readback.base.ForModules;
import org.readback.item.ItemId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tags for modules that take items in or give them out. */
@Service
@ForModules
@Transactional
public class TagShelf {
    private final TagRows rows;

    TagShelf(TagRows rows) {
        this.rows = rows;
    }

    /** Items without tags are absent. */
    @Transactional(readOnly = true)
    public Map<ItemId, Set<ItemTag>> all() {
        return rows.all();
    }

    /** In order. */
    @Transactional(readOnly = true)
    public List<ItemTag> of(ItemId item) {
        return rows.of(item);
    }

    /** In the place of those it had. The item stands in the bank. */
    public void set(ItemId item, Collection<ItemTag> tags) {
        rows.clear(item);
        rows.add(List.of(item), tags);
    }
}
