package org.readback.assessment;

/** How a mastery test comes by its items and its decision; the database holds the names. */
public enum TestForm {
    /** As many items for everybody, drawn by lot; passed by the share of the points. */
    FIXED,
    /** Items near the mark, until it is clear on which side of it a person stands. */
    ADAPTIVE
}
