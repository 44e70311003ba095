package org.readback.assessment;

/** Why a person gets another sheet than they may expect. */
public enum Notice {
    /** The page was stale: the item had been answered elsewhere, and this is the current one. */
    ANSWERED_ELSEWHERE,
    /** The time was over when the answer came; the result counts what was saved before. */
    TIME_OVER,
    /** The session was closed; the result counts what was saved before. */
    SESSION_CLOSED
}
