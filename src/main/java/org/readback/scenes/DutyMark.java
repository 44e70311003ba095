package org.readback.scenes;

/** A duty that a decision kept or broke: one that is broken fails the run, whatever its points.
 *
 * @param duty such as {@code stop-when-threat-stops} */
public record DutyMark(String duty, boolean kept) {}
