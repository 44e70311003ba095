package org.readback.assessment;

/** What of a session keeps a person from beginning a test now. */
public enum Barrier {
    /** It is taken in a session only, and none that is open expects this person. */
    SESSION,
    /** The code of the session was not typed. */
    CODE,
    /** The session stands still. */
    PAUSED
}
