package org.readback.marking;

import java.time.Instant;

/** A draft that is in the database.
 *
 * @param revision to be given with the next draft */
public record Saved(int revision, Instant at) {}
