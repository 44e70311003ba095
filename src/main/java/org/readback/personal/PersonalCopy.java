package org.readback.personal;

import java.time.Instant;

/** A copy that waits to be fetched.
 *
 * @param size of the ZIP file, in bytes
 * @param until when it is thrown away */
public record PersonalCopy(Instant madeAt, long size, Instant until) {}
