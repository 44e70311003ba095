package org.readback.drafting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.readback.account.AccountId;
import org.readback.bank.BankItem;
import org.readback.bank.ItemStatus;
import org.readback.bank.ItemVersionId;
import org.readback.base.ForModules;
import org.readback.inventory.ItemTag;
import org.readback.item.ItemId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drafts for other modules: what a file brought, and what there is already. Whoever calls has asked who may. */
@Service
@ForModules
@Transactional
public class DraftStore {
    private final DraftRows rows;
    private final BankDrafts bank;

    DraftStore(DraftRows rows, BankDrafts bank) {
        this.rows = rows;
        this.bank = bank;
    }

    /** What became of taking back an import.
     *
     * @param gone discarded
     * @param stayed somebody worked on since */
    public record Withdrawn(List<DraftId> gone, List<DraftId> stayed) {
        public Withdrawn {
            gone = List.copyOf(gone);
            stayed = List.copyOf(stayed);
        }
    }

    /** Keeps them all, or none; with draft ids in the order given.
     *
     * @param by who then counts as their author, and so approves none of them */
    public List<DraftId> add(UUID importId, AccountId by, Collection<NewDraft> drafts) {
        var added = new ArrayList<DraftId>(drafts.size());
        for (NewDraft draft : drafts) added.add(rows.insert(draft, by, Optional.of(importId)));
        return added;
    }

    /** Discards the drafts of an import that nobody has touched since. Doing it again changes nothing. */
    public Withdrawn withdraw(UUID importId) {
        var gone = new ArrayList<DraftId>();
        var stayed = new ArrayList<DraftId>();
        for (HeldDraft draft : rows.ofImport(importId)) {
            if (draft.state() == DraftState.DISCARDED) continue;
            if (draft.isUntouched()) {
                rows.setState(draft.id(), DraftState.DISCARDED);
                gone.add(draft.id());
            } else {
                stayed.add(draft.id());
            }
        }
        return new Withdrawn(gone, stayed);
    }

    /** The drafts of an import, whatever became of them, in the order in which they came. */
    public List<HeldDraft> ofImport(UUID importId) {
        return rows.ofImport(importId);
    }

    /** Empty if there is none. */
    @Transactional(readOnly = true)
    public Optional<HeldDraft> draft(DraftId id) {
        return rows.find(id);
    }

    /** All that are neither in use nor discarded, in the order in which they were begun. */
    @Transactional(readOnly = true)
    public List<HeldDraft> open() {
        return rows.open();
    }

    /** What is there already, as it stands now: to be asked of many drafts. */
    @Transactional(readOnly = true)
    public KnownDrafts known() {
        var known = new KnownDrafts(rows.traces());
        bank.newest()
                .forEach(item -> known.add(
                        item.version().item(),
                        BankDrafts.content(item, Set.of()).original()));
        return known;
    }

    /** An item of the bank as a draft.
     *
     * @param content with the item's id as {@link org.readback.draft.ItemDraft#externalId()} */
    public record BankDraft(ItemVersionId version, ItemStatus status, DraftContent content) {}

    /** The newest version of every item that is not out of use, approved or not, by id. */
    @Transactional(readOnly = true)
    public List<BankDraft> newest() {
        Map<ItemId, Set<ItemTag>> tags = bank.tags();
        return bank.newest().stream()
                .map(item -> draft(item, tags.getOrDefault(item.version().item(), Set.of())))
                .toList();
    }

    /** All versions of an item, newest first; empty if there is none. */
    @Transactional(readOnly = true)
    public List<BankDraft> versions(ItemId item) {
        Set<ItemTag> tags = bank.tags().getOrDefault(item, Set.of());
        return bank.versions(item).stream().map(version -> draft(version, tags)).toList();
    }

    private static BankDraft draft(BankItem item, Set<ItemTag> tags) {
        return new BankDraft(item.version(), item.status(), BankDrafts.content(item, tags));
    }
}
