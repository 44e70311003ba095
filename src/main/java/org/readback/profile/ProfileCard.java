package org.readback.profile;

import java.util.Optional;

/** A profile in the list.
 *
 * @param inForce the version of today; empty if none rules yet
 * @param next one that was approved for a later day
 * @param draft how far the open draft has come; empty if there is none
 * @param isForMe whether the draft waits for the person signed in, as the second one
 * @param followers how many of the contingents that the person signed in looks after follow it today */
public record ProfileCard(
        ProfileId id,
        String name,
        Optional<Mission> mission,
        Optional<ProfileVersion> inForce,
        Optional<ProfileVersion> next,
        Optional<DraftState> draft,
        boolean isForMe,
        int followers) {}
