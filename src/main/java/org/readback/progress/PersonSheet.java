package org.readback.progress;

import java.time.Instant;
import java.util.Optional;

/** One person's file.
 *
 * @param lastActivity the newest answer, lesson or attempt; empty if there is none */
public record PersonSheet(Person person, PersonRecord record, Optional<Instant> lastActivity) {}
