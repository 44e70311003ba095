package org.readback.exam;

/** Where a session stands. */
public enum SessionState {
    PLANNED,
    OPEN,
    /** Open, but time stands still. */
    PAUSED,
    /** Over, or called off before it was opened. */
    CLOSED
}
