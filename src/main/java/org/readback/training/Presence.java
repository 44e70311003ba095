package org.readback.training;

/** Whether somebody was at a session. */
public enum Presence {
    PRESENT,
    /** Was there, but not from the beginning: the hours count. */
    LATE,
    /** Was away with leave: the hours do not count. */
    EXCUSED,
    ABSENT;

    /** Whether the hours count for them. */
    public boolean isThere() {
        return this == PRESENT || this == LATE;
    }
}
