package org.readback.practice;

import java.time.Instant;

/** A run of practice that was gone through to its end. */
public record FinishedRun(Focus focus, Instant at) {}
