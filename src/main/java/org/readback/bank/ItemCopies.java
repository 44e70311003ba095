package org.readback.bank;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.readback.base.ForModules;
import org.readback.item.ItemId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The bank as it is carried from one installation to another: nothing is lost, and nothing that is there is changed.
 * Whoever calls has asked who may. */
@Service
@ForModules
@Transactional
public class ItemCopies {
    private final ItemCopyRows rows;
    private final ItemBank bank;

    ItemCopies(ItemCopyRows rows, ItemBank bank) {
        this.rows = rows;
        this.bank = bank;
    }

    /** What became of items that were brought.
     *
     * @param added were not here
     * @param same were here exactly so
     * @param kept are another thing here, which stays */
    public record Restored(List<ItemId> added, List<ItemId> same, List<ItemId> kept) {
        public Restored {
            added = List.copyOf(added);
            same = List.copyOf(same);
            kept = List.copyOf(kept);
        }
    }

    /** Every item, by id. */
    @Transactional(readOnly = true)
    public List<CopiedItem> all() {
        return rows.all();
    }

    /** Adds what is not here, all or nothing. */
    public Restored restore(Collection<CopiedItem> items) {
        rows.lock();
        bank.forgetAfterCommit();
        var added = new ArrayList<ItemId>();
        var same = new ArrayList<ItemId>();
        var kept = new ArrayList<ItemId>();
        for (CopiedItem item : items) {
            var here = rows.find(item.id());
            if (here.isEmpty()) {
                rows.insert(item);
                added.add(item.id());
            } else {
                (here.get().equals(rows.normal(item)) ? same : kept).add(item.id());
            }
        }
        return new Restored(added, same, kept);
    }
}
