package org.readback.assessment;

import java.time.Duration;
import java.time.Instant;

/** What is left of an attempt.
 *
 * @param items about so many, this one included: a level test mostly ends earlier, a missed duty adds one
 * @param time until the deadline, by the clock of the database when the sheet was made: count down from here, not from
 *     the clock of the browser */
public record Remaining(int items, Instant deadline, Duration time) {}
