package org.readback.exam;

import java.util.List;
import java.util.Optional;

/** A session as those see it who hold it.
 *
 * @param code while it is open or paused
 * @param seats by name */
public record SessionSheet(SessionCard card, Optional<String> code, List<Seat> seats) {
    public SessionSheet {
        seats = List.copyOf(seats);
    }
}
