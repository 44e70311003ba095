package org.readback.report;

import java.time.Instant;
import org.readback.item.ItemId;

/** An item about which reports wait for an answer.
 *
 * @param open at least 1, over all its versions
 * @param since the oldest of them */
public record ReportedItem(ItemId item, int open, Instant since) {}
