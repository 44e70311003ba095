package org.readback.profile;

/** How far a draft of a profile has come. */
public enum DraftState {
    /** Being written. */
    DRAFT,
    /** Waits for a second person; nobody changes it meanwhile. */
    PROPOSED,
    /** A version was made of it. */
    APPROVED,
    /** Given up. */
    DISCARDED
}
