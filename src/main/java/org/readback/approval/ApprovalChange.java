package org.readback.approval;

import org.readback.bank.ItemVersionId;
import org.readback.base.Audited;
import org.readback.item.ItemId;

/** What came into use, went out of it, or may leave the house. */
record ApprovalChange(String action, String subject, String detail) implements Audited {
    static ApprovalChange live(ItemVersionId version, String origin) {
        return new ApprovalChange("item-live", version.toString(), origin);
    }

    static ApprovalChange retired(ItemId item, String reason) {
        return new ApprovalChange("item-retired", item.toString(), reason);
    }
}
