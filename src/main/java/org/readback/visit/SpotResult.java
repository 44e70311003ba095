package org.readback.visit;

/** What an answer was worth. */
public enum SpotResult {
    RIGHT,
    PARTLY,
    WRONG
}
