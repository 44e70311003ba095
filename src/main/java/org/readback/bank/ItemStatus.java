package org.readback.bank;

/** How far a version has come; the database holds the names. */
public enum ItemStatus {
    /** Kept from approval: its author says so, or it came from the files over a wording edited here. */
    DRAFT,
    /** Waits for approval, as all that ships with the product does. */
    IN_REVIEW,
    APPROVED,
    /** In use where it counts; never changed again. */
    LIVE,
    /** Shown to nobody any more, kept for what was answered. */
    RETIRED;

    /** Approved by a person; all else is a specimen, shown in demonstrations only and marked there. */
    public boolean isApproved() {
        return this == APPROVED || this == LIVE;
    }
}
