package org.readback.psychometrics;

/** Whether a person worked on an item. */
public enum Effort {
    /** Answered after working on it, or said "I don't know". */
    SOLUTION,
    /** Answered too fast to have read it; kept and counted as asked, but no evidence of ability. */
    RAPID_GUESS
}
