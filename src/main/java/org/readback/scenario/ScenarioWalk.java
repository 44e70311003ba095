package org.readback.scenario;

import java.util.Optional;

/** Somebody's way through a scenario, whether it is kept or only tried. */
public interface ScenarioWalk {
    RunSheet sheet();

    /** What follows comes on the screen, and its clock runs.
     *
     * @param token of the sheet; an old one changes nothing */
    RunSheet goOn(String token);

    /** Decides.
     *
     * @param token of the sheet; an old one changes nothing
     * @param choice place from 0; empty: the clock of the screen ran out */
    RunSheet decide(String token, Optional<Integer> choice);
}
