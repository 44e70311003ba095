package org.readback.panel;

/** What a standard setting waits for somebody to do. */
public enum Task {
    NOTHING,
    RATE,
    /** Everybody has rated everything: the round can be closed. */
    CLOSE_ROUND,
    /** After a round: another one, or a proposal. */
    GO_ON,
    DECIDE
}
