package org.readback.bank;

/** Who answered; only {@link #REAL} ever counts towards a calibration. The database holds the names. */
public enum Origin {
    REAL,
    /** A person who was made up: a demonstration or a simulation. */
    SIMULATED,
    /** Somebody of the staff who tried the item. */
    PREVIEW
}
