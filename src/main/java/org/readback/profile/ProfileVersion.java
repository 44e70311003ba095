package org.readback.profile;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.readback.account.AccountId;
import org.readback.requirement.ProfileText;
import org.readback.requirement.RequirementProfile;

/** A version that was approved; it never changes.
 *
 * @param number from 1
 * @param from the first day on which it may rule
 * @param proposedBy nobody where the product brought it
 * @param approvedBy nobody where it belongs to the demonstration */
public record ProfileVersion(
        ProfileId profile,
        int number,
        ProfileText text,
        LocalDate from,
        @Nullable AccountId proposedBy,
        @Nullable AccountId approvedBy,
        Instant approvedAt) {

    public RequirementProfile inForce() {
        return text.inForce(profile.profileId(), number, from);
    }
}
