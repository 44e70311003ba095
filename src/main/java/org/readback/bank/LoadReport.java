package org.readback.bank;

import java.util.List;
import org.readback.item.ItemId;

/** What a load of the content files did.
 *
 * @param added seen for the first time
 * @param changed got a new version
 * @param unchanged how many were as stored
 * @param kept edited here and changed in the files: the files' wording waits as a draft
 * @param retired gone from the files */
public record LoadReport(
        List<ItemId> added, List<ItemId> changed, int unchanged, List<ItemId> kept, List<ItemId> retired) {
    public LoadReport {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        kept = List.copyOf(kept);
        retired = List.copyOf(retired);
    }
}
