package org.readback.editing;

import java.time.Instant;

/** An earlier state of a text.
 *
 * @param aside 0, or what somebody wrote while another did, kept beside it
 * @param by name of the person */
public record LessonRevision(int revision, int aside, String by, Instant at) {}
