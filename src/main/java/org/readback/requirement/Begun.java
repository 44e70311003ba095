package org.readback.requirement;

import java.time.LocalDate;

/** Somebody was enrolled for a subject, or began it.
 *
 * @param since the first day of either */
public record Begun(Subject subject, LocalDate since) {}
