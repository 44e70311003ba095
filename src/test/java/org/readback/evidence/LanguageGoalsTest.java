package org.readback.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.AccountId;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.base.Centre;
import org.readback.contingent.ContingentId;
import org.readback.contingent.Contingents;
import org.readback.contingent.NewMember;
import org.readback.profile.ContingentProfiles;
import org.readback.profile.ProfileId;
import org.readback.profile.SampleProfiles;
import org.readback.requirement.Level;
import org.readback.requirement.Post;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class LanguageGoalsTest {
    @Autowired
    LanguageGoals goals;

    @Autowired
    SampleProfiles samples;

    @Autowired
    ContingentProfiles profiles;

    @Autowired
    Contingents contingents;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Clock clock;

    @Test
    void theBandToWorkTowardsFollowsTheProfileInForce() {
        LocalDate today = Centre.today(clock);
        ProfileId profile = SampleProfiles.fresh();
        samples.approved(profile, SampleProfiles.text("Goals"), today);
        AccountId medic = accounts.fresh(Role.TRAINEE);
        AccountId rifleman = accounts.fresh(Role.TRAINEE);
        AccountId nowhere = accounts.fresh(Role.TRAINEE);
        try (var session = accounts.signIn(accounts.fresh(Role.SUPERVISOR))) {
            ContingentId contingent = contingents.create("Goals " + UUID.randomUUID(), "UNMIKAR", null);
            contingents.add(contingent, new NewMember(medic, "Pte", Post.MEDIC, ""));
            contingents.add(contingent, new NewMember(rifleman, "Pte", Post.RIFLEMAN, ""));
            assertThat(goals.of(List.of(medic))).isEmpty();

            profiles.follow(contingent, profile, today);
        }

        assertThat(goals.of(List.of(medic, rifleman, nowhere))).isEqualTo(Map.of(medic, Map.of("listening", 3)));
        assertThat(goals.of(List.of())).isEmpty();
    }

    @Test
    void aBandAimsAtALevelOrMore() {
        assertThat(BandLevels.band(Level.L0)).hasValue(1);
        assertThat(BandLevels.band(Level.L1_PLUS)).hasValue(3);
        assertThat(BandLevels.band(Level.L2_PLUS)).hasValue(5);
        assertThat(BandLevels.band(Level.L3)).isEmpty();
    }
}
