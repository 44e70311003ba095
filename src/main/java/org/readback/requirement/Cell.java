package org.readback.requirement;

import java.time.LocalDate;
import java.util.Optional;

/** One person's standing to one requirement on a day.
 *
 * @param until the last day on which the evidence is good, for evidence that ends or ended; of a waiver its last day
 * @param evidence what the state rests on: the best that is enough, or the newest that is not; empty if there is none
 * @param requirement what is asked of this person; empty if nothing is */
public record Cell(
        CellState state, Optional<LocalDate> until, Optional<Evidence> evidence, Optional<Requirement> requirement) {
    static final Cell NOT_REQUIRED =
            new Cell(CellState.NOT_REQUIRED, Optional.empty(), Optional.empty(), Optional.empty());
}
