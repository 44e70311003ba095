package org.readback.drafting;

import java.time.Instant;

/** Something that happened to a draft on its way.
 *
 * @param revision of the draft at that time
 * @param state to which it brought the draft
 * @param by name of the person
 * @param reason may be empty */
public record DraftStep(int revision, DraftState state, String by, Instant at, String reason) {}
