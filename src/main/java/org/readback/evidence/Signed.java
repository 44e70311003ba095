package org.readback.evidence;

import java.time.Instant;

/** Who did something, by name, and when. */
public record Signed(String name, Instant at) {}
