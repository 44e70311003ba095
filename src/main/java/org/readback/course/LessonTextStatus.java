package org.readback.course;

/** How far a lesson's text has come; the database holds the names. */
public enum LessonTextStatus {
    /** Came from the files over a text that was edited here. */
    DRAFT,
    /** Waits for approval, as all that ships with the product does. */
    IN_REVIEW,
    APPROVED,
    /** Gone from the files. */
    RETIRED
}
