package org.readback.requirement;

import java.util.Collection;

/** How a person stands as a whole. */
public enum PersonState {
    READY,
    AT_RISK,
    NOT_READY;

    /** @param settings whether what ends before the deployment does is a risk */
    public static PersonState of(Collection<CellState> cells, Settings settings) {
        PersonState worst = READY;
        for (CellState cell : cells) {
            PersonState here = switch (cell) {
                case NOT_REQUIRED, WAIVED, MET -> READY;
                case ENDS_EARLY -> settings.endsEarly() == Settings.EndsEarly.AT_RISK ? AT_RISK : READY;
                case ENDS_SOON -> AT_RISK;
                case EXPIRED, BELOW, BEGUN, NOT_STARTED -> NOT_READY;
            };
            if (here.compareTo(worst) > 0) worst = here;
        }
        return worst;
    }
}
