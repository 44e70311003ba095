package org.readback.drafting;

import org.readback.account.AccountId;
import org.readback.approval.Approvals;
import org.readback.bank.ItemVersionId;
import org.readback.base.UserError;
import org.readback.item.ItemId;
import org.springframework.stereotype.Component;

/** Makes versions in the bank of approved drafts. */
@Component
class Publishing {
    private final DraftRows rows;
    private final DraftSheets sheets;
    private final BankPress press;
    private final Approvals approvals;

    Publishing(DraftRows rows, DraftSheets sheets, BankPress press, Approvals approvals) {
        this.rows = rows;
        this.sheets = sheets;
        this.press = press;
        this.approvals = approvals;
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
        ItemId id = draft.item().orElseGet(() -> press.freshId(draft.content().original()));
        ItemVersionId made = press.put(draft, sheets.build(draft, id), id);
        rows.setMade(draft.id(), made);
        approvals.add(made, approvedBy, draft.change() + ", draft " + draft.id());
    }
}
