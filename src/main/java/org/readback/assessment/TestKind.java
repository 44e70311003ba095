package org.readback.assessment;

/** What a test decides; its name in small letters stands in the test's file. */
public enum TestKind {
    /** Adaptive, one part a skill: in which band a person stands. */
    LEVELS,
    /** A fixed form with must-pass duties: passed or not. */
    MASTERY
}
