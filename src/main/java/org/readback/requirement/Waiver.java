package org.readback.requirement;

import java.time.LocalDate;
import java.util.Optional;

/** Leave to go without something, given by two people.
 *
 * @param from the first day it covers; never before the second of the two agreed
 * @param until the last day it covers; empty for as long as nobody ends it
 * @param endedOn from this day on it covers nothing; empty if nobody took it back */
public record Waiver(
        String id,
        Subject subject,
        LocalDate from,
        Optional<LocalDate> until,
        Optional<LocalDate> endedOn,
        String reason) {

    public boolean covers(LocalDate day) {
        return !day.isBefore(from)
                && until.filter(day::isAfter).isEmpty()
                && endedOn.filter(ended -> !day.isBefore(ended)).isEmpty();
    }
}
