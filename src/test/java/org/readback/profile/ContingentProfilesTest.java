package org.readback.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.base.Centre;
import org.readback.contingent.ContingentId;
import org.readback.contingent.Contingents;
import org.readback.requirement.Confidence;
import org.readback.requirement.Settings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@AppTest
class ContingentProfilesTest {
    @Autowired
    ContingentProfiles followed;

    @Autowired
    Missions missions;

    @Autowired
    ReadinessSettings settings;

    @Autowired
    SampleProfiles samples;

    @Autowired
    Contingents contingents;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Clock clock;

    @Test
    void onlyThoseWhoLookAfterAContingentChooseItsProfile() {
        LocalDate today = Centre.today(clock);
        ProfileId profile = SampleProfiles.fresh();
        samples.approved(profile, SampleProfiles.text("One"), today.minusDays(30));
        ContingentId contingent;
        try (var owner = accounts.signIn(accounts.fresh(Role.SUPERVISOR))) {
            contingent = contingents.create("Chosen " + UUID.randomUUID(), "UNMIKAR", null);

            followed.follow(contingent, profile, today.minusDays(10));

            assertThat(followed.of(contingent)).extracting(Following::profile).containsExactly(profile);
            assertThatThrownBy(() -> followed.follow(contingent, profile, today.minusDays(1)))
                    .hasMessageContaining("profile.error.past");
        }
        try (var other = accounts.signIn(accounts.fresh(Role.SUPERVISOR))) {
            assertThat(followed.of(contingent)).isEmpty();
            assertThatThrownBy(() -> followed.follow(contingent, profile, today))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void aMissionKeepsWhatStoodBefore() {
        try (var session = accounts.signIn(accounts.fresh(Role.SUPERVISOR))) {
            MissionText first = mission("Mission " + UUID.randomUUID(), Optional.of(LocalDate.of(2026, 6, 30)));
            MissionId id = missions.begin(first);
            MissionText renewed = mission(first.name(), Optional.of(LocalDate.of(2026, 12, 31)));

            missions.save(id, 1, renewed);

            assertThat(missions.history(id)).extracting(Mission::text).containsExactly(renewed, first);
            assertThatThrownBy(() -> missions.save(id, 1, first)).hasMessageContaining("profile.error.conflict");
            assertThatThrownBy(() -> missions.begin(first)).hasMessageContaining("profile.error.mission.taken");
        }
    }

    @Test
    void aMandateIsPastFromTheDayAfterItsLastAndUnknownWithoutOne() {
        Mission mission = new Mission(
                new MissionId("m"),
                1,
                mission("M", Optional.of(LocalDate.of(2026, 6, 30))),
                "",
                java.time.Instant.EPOCH);
        Mission endless =
                new Mission(new MissionId("m"), 1, mission("M", Optional.empty()), "", java.time.Instant.EPOCH);

        assertThat(mission.on(LocalDate.of(2026, 6, 30))).isEqualTo(Mission.Standing.CURRENT);
        assertThat(mission.on(LocalDate.of(2026, 7, 1))).isEqualTo(Mission.Standing.PAST);
        assertThat(endless.on(LocalDate.of(2026, 7, 1))).isEqualTo(Mission.Standing.UNKNOWN);
    }

    @Test
    void theCentreChoosesWhatSoonMeans() {
        try (var session = accounts.signIn(accounts.fresh(Role.SUPERVISOR))) {
            Settings before = settings.now();

            settings.set(new Settings(90, Settings.EndsEarly.AT_RISK));

            assertThat(settings.now()).isEqualTo(new Settings(90, Settings.EndsEarly.AT_RISK));
            assertThatThrownBy(() -> settings.set(new Settings(366, Settings.EndsEarly.READY)))
                    .hasMessageContaining("profile.error.days");
            settings.set(before);
        }
    }

    private static MissionText mission(String name, Optional<LocalDate> until) {
        return new MissionText(
                name,
                Map.of("en", "Keep watch."),
                "1 (2020)",
                "2 (2025)",
                until,
                Optional.of(LocalDate.of(2026, 1, 1)),
                "A paper",
                Confidence.REPORTED);
    }

    @Test
    void idsAreMadeOfNames() {
        List<String> taken = List.of("un-mission-a");

        assertThat(Slugs.of("UN Mission: Á!", "m", taken::contains)).isEqualTo("un-mission-a-2");
        assertThat(Slugs.of("Миссия", "mission", taken::contains)).isEqualTo("mission");
        assertThat(Slugs.of("x".repeat(80), "m", taken::contains)).hasSize(32);
    }
}
