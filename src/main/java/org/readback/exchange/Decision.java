package org.readback.exchange;

/** Whether an item of a file is wanted; the database holds the names. */
public enum Decision {
    TAKE,
    SKIP
}
