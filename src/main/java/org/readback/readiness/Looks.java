package org.readback.readiness;

import org.readback.requirement.CellState;
import org.readback.requirement.PersonState;

/** The meaning colours of states, by the names of their styles. */
public final class Looks {
    private Looks() {}

    public static String of(CellState state) {
        return switch (state) {
            case NOT_REQUIRED -> "";
            case WAIVED, BEGUN -> "unknown";
            case ENDS_SOON -> "soon";
            case ENDS_EARLY, MET -> "met";
            case EXPIRED, BELOW, NOT_STARTED -> "not";
        };
    }

    public static String of(PersonState state) {
        return switch (state) {
            case READY -> "met";
            case AT_RISK -> "soon";
            case NOT_READY -> "not";
        };
    }
}
