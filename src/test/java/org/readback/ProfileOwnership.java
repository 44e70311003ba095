package org.readback;

import static org.readback.account.Role.SUPERVISOR;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readback.profile.ContingentProfiles;
import org.readback.profile.ProfileId;
import org.readback.profile.ProfilePreviews;

/** The ways of naming another's contingent where profiles are chosen. */
final class ProfileOwnership {
    static final List<OwnershipCase<?>> ALL = List.of(
            OwnershipCase.of(
                    ContingentProfiles.class,
                    "of(ContingentId)",
                    Set.of(), // these follow nothing: the tests of the module show it for those that do
                    (profiles, two) -> Optional.of(profiles.of(two.theirs().contingent()))
                            .filter(followed -> !followed.isEmpty())),
            OwnershipCase.act(
                    ContingentProfiles.class,
                    "follow(ContingentId, ProfileId, LocalDate)",
                    Set.of(SUPERVISOR),
                    (profiles, two) -> profiles.follow(
                            two.theirs().contingent(), new ProfileId("undof"), LocalDate.of(2100, 1, 1))),
            OwnershipCase.of(
                    ProfilePreviews.class,
                    "of(ProfileId, ContingentId, LocalDate)",
                    Set.of(SUPERVISOR),
                    (previews, two) ->
                            previews.of(new ProfileId("undof"), two.theirs().contingent(), LocalDate.of(2100, 1, 1))));

    private ProfileOwnership() {}
}
