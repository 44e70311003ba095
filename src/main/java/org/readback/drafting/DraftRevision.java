package org.readback.drafting;

import java.time.Instant;

/** A state of a draft in its history.
 *
 * @param revision from 1
 * @param aside 0, or the number of what somebody wrote at the same time and could not save
 * @param by name of the person who wrote it */
public record DraftRevision(int revision, int aside, String by, Instant at) {}
