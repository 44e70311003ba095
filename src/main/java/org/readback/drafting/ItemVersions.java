package org.readback.drafting;

import java.util.List;
import java.util.Optional;
import org.readback.approval.Approvals;
import org.readback.bank.BankItem;
import org.readback.bank.ItemStatus;
import org.readback.item.ItemId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The versions of an item as authors compare them. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('INSTRUCTOR')")
public class ItemVersions {
    private final BankDrafts bank;
    private final Approvals approvals;
    private final DraftAccess access;
    private final DraftNames names;

    ItemVersions(BankDrafts bank, Approvals approvals, DraftAccess access, DraftNames names) {
        this.bank = bank;
        this.approvals = approvals;
        this.access = access;
        this.names = names;
    }

    /** One version.
     *
     * @param approvedBy name of the person; empty if nobody here approved it */
    public record Version(int number, ItemStatus status, Optional<String> approvedBy, DraftContent content) {}

    /** Newest first; empty if there is no such item, or not for this person. */
    public List<Version> of(ItemId item) {
        return bank.versions(item).stream()
                .map(this::version)
                .filter(version -> access.mayHold(version.content()))
                .toList();
    }

    private Version version(BankItem item) {
        return new Version(
                item.version().number(),
                item.status(),
                approvals.of(item.version()).map(names::of),
                bank.content(item));
    }
}
