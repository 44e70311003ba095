package org.readback.editing;

/** How a lesson stands in one language. */
public enum VersionState {
    MISSING,
    DRAFT,
    IN_REVIEW,
    /** In use, but the original changed since it was translated. */
    OUT_OF_DATE,
    /** Came with the product and was approved by nobody here. */
    SPECIMEN,
    APPROVED
}
