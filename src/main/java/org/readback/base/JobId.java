package org.readback.base;

import java.util.UUID;

/** One run of long work. */
public record JobId(UUID jobId) {}
