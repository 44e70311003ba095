package org.readback.drafting;

import java.util.Optional;
import org.readback.bank.ItemVersionId;

/** A draft about to be kept.
 *
 * @param base the version of an item that it changes; empty for a new item */
public record NewDraft(DraftContent content, Optional<ItemVersionId> base) {
    /** Of a new item. */
    public NewDraft(DraftContent content) {
        this(content, Optional.empty());
    }
}
