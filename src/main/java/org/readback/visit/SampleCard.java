package org.readback.visit;

import java.time.Instant;

/** People drawn, in a list.
 *
 * @param number of its freeze, from 1
 * @param freeze the number of the freeze from which it was drawn */
public record SampleCard(SampleId id, int number, int freeze, int size, Instant at) {}
