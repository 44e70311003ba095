package org.readback.exam;

import java.util.List;
import java.util.Optional;
import org.readback.bank.LiveItems;

/** A session as those see it who hold it.
 *
 * @param code while it is open or paused
 * @param seats by name
 * @param trouble items that give trouble to those at the test, the hardest first; none unless it is open or paused */
public record SessionSheet(SessionCard card, Optional<String> code, List<Seat> seats, List<LiveItems.Trouble> trouble) {
    public SessionSheet {
        seats = List.copyOf(seats);
        trouble = List.copyOf(trouble);
    }
}
