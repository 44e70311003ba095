package org.readback.bank;

import org.readback.item.ItemId;

/** One wording of an open task; what was done in it keeps it.
 *
 * @param number from 1 */
public record TaskVersionId(ItemId task, int number) {
    public TaskVersionId {
        if (number < 1) throw new IllegalArgumentException("Versions are counted from 1: " + number);
    }
}
