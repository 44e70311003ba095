package org.readback.assessment;

import java.time.Instant;
import java.util.random.RandomGenerator;
import org.readback.bank.Origin;

/** When something happens in an attempt, by chance of what, and to what kind of person.
 *
 * @param now by the clock of the database; of the past for simulated people only */
record Turn(Instant now, RandomGenerator random, Origin origin) {}
