package org.readback.drafting;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.readback.account.AccountId;
import org.readback.bank.ItemVersionId;
import org.readback.item.ItemId;

/** A draft as it is kept now.
 *
 * @param saves grows with each save: whoever saves names the one seen last
 * @param item that it changes or became
 * @param base the version that it changes; empty for a new item
 * @param made the version that it became */
public record HeldDraft(
        DraftId id,
        DraftContent content,
        DraftState state,
        ChangeKind change,
        int revision,
        int saves,
        Optional<ItemId> item,
        Optional<ItemVersionId> base,
        Optional<ItemVersionId> made,
        Optional<UUID> importId,
        Written written) {

    /** By whom and when; times of the database. */
    public record Written(
            AccountId author, Instant createdAt, AccountId changedBy, Instant changedAt, Optional<Review> review) {}

    /** That it was sent to be looked through.
     *
     * @param approvedBy empty while it waits */
    public record Review(AccountId submittedBy, Instant submittedAt, Optional<AccountId> approvedBy) {}

    /** Nobody touched it since it was begun or came from a file. */
    public boolean isUntouched() {
        return state == DraftState.DRAFT && revision == 1 && saves == 0;
    }
}
