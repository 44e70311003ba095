package org.readback.drafting;

/** What a change of an item in use means for its statistics; the author's choice. The database holds the names. */
public enum ChangeKind {
    /** They begin again, with the start values of the band. */
    NEW,
    /** Words only: statistics and parameters go on. */
    EDITORIAL
}
