package org.readback.drafting;

/** How far a draft has come; the database holds the names. */
public enum DraftState {
    /** Being written. */
    DRAFT,
    /** Waits for somebody who may approve it; nobody writes on. */
    IN_REVIEW,
    /** Approved, and not in use yet. */
    APPROVED,
    /** A version in the bank; a later change is another draft. */
    LIVE,
    /** Given up by those who wrote it; kept to be read. */
    DISCARDED;

    public boolean isOpen() {
        return this == DRAFT || this == IN_REVIEW || this == APPROVED;
    }
}
