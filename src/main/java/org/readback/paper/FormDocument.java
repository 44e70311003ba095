package org.readback.paper;

/** What is printed of a form. */
public enum FormDocument {
    /** The items, for trainees. */
    BOOKLET,
    /** To be filled in, for trainees. */
    ANSWER_SHEET,
    /** Answers, reasons, sources and marks, for who marks. */
    KEY,
    /** What is read aloud, for who reads. */
    SCRIPT
}
