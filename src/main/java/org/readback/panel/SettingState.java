package org.readback.panel;

/** How far a standard setting has come; of those that ended the database holds the names. */
public enum SettingState {
    /** A round is open. */
    RATING,
    /** A round is closed, and its results are looked at. */
    DISCUSSING,
    PROPOSED,
    ADOPTED,
    REJECTED,
    GIVEN_UP;

    public boolean isEnded() {
        return this == ADOPTED || this == REJECTED || this == GIVEN_UP;
    }
}
