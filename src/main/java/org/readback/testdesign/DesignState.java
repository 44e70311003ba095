package org.readback.testdesign;

/** How far a design has come. */
public enum DesignState {
    /** Being built. */
    DRAFT,
    /** Waits for a second person; nobody changes it meanwhile. */
    IN_REVIEW,
    /** The test is on offer as it was designed. */
    OFFERED,
    /** Given up. */
    DISCARDED
}
