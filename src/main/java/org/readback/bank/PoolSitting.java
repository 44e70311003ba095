package org.readback.bank;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.readback.item.ItemId;

/** What one finished test showed of one pool.
 *
 * @param isControlled whether prices and the cap steered it; only such a sitting moves prices
 * @param shown in the order of asking, each once; what nobody answered in time was shown as well */
public record PoolSitting(String pool, UUID sitting, Instant finishedAt, boolean isControlled, List<ItemId> shown) {
    public PoolSitting {
        shown = List.copyOf(shown);
    }
}
