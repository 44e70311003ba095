package org.readback.assessment;

import java.time.Duration;
import java.time.Instant;

/** No server was there for a while; whoever keeps deadlines gives the time back. Published in the transaction that does so
 * for attempts.
 *
 * @param from when one was last there
 * @param lost since then */
public record OutageOver(Instant from, Duration lost) {}
