package org.readback.bank;

import org.readback.item.ItemId;

/** One wording of an item; once somebody answered it, it stays as it is.
 *
 * @param number from 1 */
public record ItemVersionId(ItemId item, int number) {
    public ItemVersionId {
        if (number < 1) throw new IllegalArgumentException("Versions are counted from 1: " + number);
    }

    @Override
    public String toString() {
        return item + "/" + number;
    }
}
