package org.readback.drafting;

import java.util.Optional;
import org.readback.account.AccountId;
import org.readback.approval.Approvals;
import org.readback.bank.ItemEdit;
import org.readback.bank.ItemEdits;
import org.readback.bank.ItemHome;
import org.readback.bank.ItemVersionId;
import org.readback.base.UserError;
import org.readback.draft.DraftPrints;
import org.readback.inventory.ItemTag;
import org.readback.inventory.TagShelf;
import org.readback.item.ItemId;
import org.springframework.stereotype.Component;

/** Makes versions in the bank of approved drafts. */
@Component
class Publishing {
    private static final int PRINT = 12;

    private final DraftRows rows;
    private final DraftSheets sheets;
    private final ItemEdits edits;
    private final Approvals approvals;
    private final TagShelf tags;

    Publishing(DraftRows rows, DraftSheets sheets, ItemEdits edits, Approvals approvals, TagShelf tags) {
        this.rows = rows;
        this.sheets = sheets;
        this.edits = edits;
        this.approvals = approvals;
        this.tags = tags;
    }

    /** Whether it can go into use as it stands.
     *
     * @throws UserError if not */
    void requireReady(HeldDraft draft) {
        DraftBuild build = sheets.build(draft);
        if (!build.isWhole()) throw new UserError("drafting.submit.missing");
        if (sheets.isBaseOld(draft)) throw new UserError("drafting.approve.moved");
        if (draft.change() == ChangeKind.EDITORIAL && !sheets.mayContinue(draft, build)) {
            throw new UserError("drafting.approve.notEditorial");
        }
    }

    void publish(HeldDraft draft, AccountId approvedBy) {
        ItemId id = draft.item().orElseGet(() -> freshId(draft));
        ItemVersionId made = publish(draft, id);
        rows.setMade(draft.id(), made);
        tags.set(
                id,
                draft.content().original().frame().tags().stream()
                        .flatMap(tag -> ItemTag.of(tag).stream())
                        .distinct()
                        .toList());
        approvals.add(made, approvedBy, draft.change() + ", draft " + draft.id());
    }

    private ItemVersionId publish(HeldDraft draft, ItemId id) {
        DraftBuild build = sheets.build(draft, id);
        ItemHome home = DraftBuild.home(draft.content().original().frame())
                .orElseThrow(() -> new IllegalStateException("No home"));
        Optional<Integer> continues =
                draft.change() == ChangeKind.EDITORIAL ? draft.base().map(ItemVersionId::number) : Optional.empty();
        return edits.publish(new ItemEdit(home, build.texts(), continues));
    }

    /** The name it has outside if it is free, or else one made of what it asks. */
    private ItemId freshId(HeldDraft draft) {
        String outside = draft.content().original().externalId();
        if (outside.matches("[a-z0-9-]{1,80}") && sheets.isFree(new ItemId(outside))) return new ItemId(outside);
        String stem = "w-" + DraftPrints.of(draft.content().original()).substring(0, PRINT);
        ItemId id = new ItemId(stem);
        for (int more = 2; !sheets.isFree(id); more++) id = new ItemId(stem + "-" + more);
        return id;
    }
}
