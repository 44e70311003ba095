package org.readback.editing;

/** How far the draft of a text has come; the database holds the names. */
public enum LessonDraftState {
    /** Being written. */
    DRAFT,
    /** Waits for somebody who may approve it; nobody writes on. */
    IN_REVIEW,
    /** What trainees read; a later change begins another round. */
    LIVE
}
