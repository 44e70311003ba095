package org.readback.panel;

import java.time.Instant;
import java.util.List;
import org.readback.psychometrics.AngoffCut;

/** What came of a round that is closed.
 *
 * @param raters in the order of the figures: those who had rated everything
 * @param leftOut who had not
 * @param borders by band, ascending */
public record RoundResult(
        int round, Instant closedAt, List<Seat> raters, List<Seat> leftOut, List<BorderResult> borders) {
    public RoundResult {
        raters = List.copyOf(raters);
        leftOut = List.copyOf(leftOut);
        borders = List.copyOf(borders);
    }

    /** One border; {@code cut} has the items in their order. */
    public record BorderResult(int band, AngoffCut cut) {}
}
