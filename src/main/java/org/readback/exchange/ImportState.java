package org.readback.exchange;

/** How far an import has come; the database holds the names. */
public enum ImportState {
    /** The file is here and not read yet. */
    KEPT,
    /** It was read, and nothing is taken over. */
    READ,
    /** It cannot be read, or is not to be trusted. */
    REFUSED,
    /** What was chosen of it is drafts. */
    TAKEN,
    /** Those drafts were taken back. */
    UNDONE;

    /** Choices may still be changed. */
    public boolean isOpen() {
        return this == KEPT || this == READ || this == REFUSED;
    }
}
