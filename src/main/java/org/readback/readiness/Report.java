package org.readback.readiness;

/** What can be printed and taken away of a board. */
public enum Report {
    /** R1. */
    ROLL("R1", "nominal-roll"),
    /** R2, the whole board. */
    MATRIX("R2", "matrix"),
    /** R3. */
    NOT_READY("R3", "not-ready"),
    /** R4. */
    LANGUAGES("R4", "languages"),
    /** R5. */
    EXPIRY("R5", "expiry"),
    /** R8, of those who are police officers. */
    POLICE("R8", "police-results"),
    /** R11. */
    WOMEN("R11", "women");

    final String number;
    private final String file;

    Report(String number, String file) {
        this.number = number;
        this.file = file;
    }
    /** The name of a file that holds it, without an ending. */
    public String file() {
        return number + "-" + file;
    }
}
