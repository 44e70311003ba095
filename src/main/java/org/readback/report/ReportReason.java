package org.readback.report;

/** What is wrong with an item, as the one who answered it sees it; the database holds the names. */
public enum ReportReason {
    WRONG_KEY,
    UNCLEAR,
    TRANSLATION,
    SOUND,
    OTHER
}
