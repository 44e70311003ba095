package org.readback.inventory;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.readback.item.ItemId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tags of items as instructors see and change them. A tag changes neither an item nor its version. */
@Service
@Transactional
@PreAuthorize("hasRole('INSTRUCTOR')")
public class ItemTags {
    private final TagRows rows;
    private final SeenItems seen;
    private final ApplicationEventPublisher events;

    ItemTags(TagRows rows, SeenItems seen, ApplicationEventPublisher events) {
        this.rows = rows;
        this.seen = seen;
        this.events = events;
    }

    /** Items without tags are absent. */
    @Transactional(readOnly = true)
    public Map<ItemId, Set<ItemTag>> all() {
        return rows.all();
    }

    /** Of many items at once.
     *
     * @return how many tags were put on or taken off; those that were so already are not counted
     * @throws AccessDeniedException if one of them is not for this person */
    public int change(Collection<ItemId> items, TagChange change) {
        Set<ItemId> may =
                seen.newest().stream().map(item -> item.version().item()).collect(Collectors.toSet());
        if (!may.containsAll(items)) throw new AccessDeniedException("an item that is not to be seen");
        int changed = rows.add(items, change.add()) + rows.remove(items, change.remove());
        if (changed > 0) events.publishEvent(TagsChanged.of(items, change));
        return changed;
    }
}
