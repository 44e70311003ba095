package org.readback.rescoring;

/** How far a correction has come; the database holds the names. */
public enum CorrectionState {
    /** One person signed. */
    PROPOSED,
    /** Two people signed, and the results are computed again. */
    IN_FORCE,
    /** The second person did not sign. */
    REFUSED
}
