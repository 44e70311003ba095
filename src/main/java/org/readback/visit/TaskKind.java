package org.readback.visit;

/** When something has to be done. */
public enum TaskKind {
    /** Before the visit: a line of its checklist. */
    CHECK,
    /** After it. */
    ACTION
}
