package org.readback.profile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readback.contingent.ContingentCard;
import org.readback.requirement.ProfileText;

/** A profile with all that is known of it.
 *
 * @param versions newest first
 * @param inForce the number of the version of today
 * @param followers contingents that the person signed in looks after and that follow it now */
public record ProfilePage(
        ProfileId id,
        Optional<Mission> mission,
        List<Version> versions,
        Optional<Integer> inForce,
        Optional<Draft> draft,
        List<ContingentCard> followers) {
    public ProfilePage {
        versions = List.copyOf(versions);
        followers = List.copyOf(followers);
    }

    /** With the names of people; empty where there is nobody to name. */
    public record Version(
            int number, ProfileText text, LocalDate from, String proposedBy, String approvedBy, Instant approvedAt) {}

    /** What is being written.
     *
     * @param changedBy empty where the text came with the product
     * @param note of whoever sent it back; may be empty
     * @param faults what it lacks, as {@code profile.fault.*}
     * @param barrier why the person signed in may not approve it, as {@code profile.barrier.*}; empty if they may */
    public record Draft(
            DraftState state,
            int revision,
            ProfileText text,
            String changedBy,
            Instant changedAt,
            String note,
            List<String> faults,
            Optional<String> barrier) {
        public Draft {
            faults = List.copyOf(faults);
        }
    }

    /** Of the newest version, or of what is being written. */
    public String name() {
        return versions.isEmpty()
                ? draft.map(each -> each.text().name()).orElse(id.profileId())
                : versions.getFirst().text().name();
    }

    /** The version of today. */
    public Optional<Version> ruling() {
        return inForce.flatMap(number ->
                versions.stream().filter(each -> each.number() == number).findFirst());
    }
}
