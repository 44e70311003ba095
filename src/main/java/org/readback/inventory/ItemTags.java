package org.readback.inventory;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.readback.item.ItemId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tags of items as instructors see and change them. A tag changes neither an item nor its version. */
@Service
@Transactional
@PreAuthorize("hasRole('INSTRUCTOR')")
public class ItemTags {
    private final TagRows rows;
    private final ApplicationEventPublisher events;

    ItemTags(TagRows rows, ApplicationEventPublisher events) {
        this.rows = rows;
        this.events = events;
    }

    /** Items without tags are absent. */
    @Transactional(readOnly = true)
    public Map<ItemId, Set<ItemTag>> all() {
        return rows.all();
    }

    /** Of many items at once.
     *
     * @return how many tags were put on or taken off; those that were so already are not counted */
    public int change(Collection<ItemId> items, TagChange change) {
        int changed = rows.add(items, change.add()) + rows.remove(items, change.remove());
        if (changed > 0) events.publishEvent(TagsChanged.of(items, change));
        return changed;
    }
}
