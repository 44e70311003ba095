package org.readback.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.base.ui.Translations;
import org.readback.contingent.ContingentId;
import org.readback.contingent.Contingents;
import org.readback.requirement.RequirementProfile;
import org.readback.requirement.Subject;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class ProfilesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    @Autowired
    Profiles profiles;

    @Autowired
    SubjectTitles titles;

    @Autowired
    SampleProfiles samples;

    @Autowired
    ProfileVersionRows rows;

    @Autowired
    Contingents contingents;

    @Autowired
    TestAccounts accounts;

    private ContingentId contingent() {
        try (var session = accounts.signIn(accounts.fresh(Role.SUPERVISOR))) {
            return contingents.create("Following " + UUID.randomUUID(), "UNMIKAR", null);
        }
    }

    @Test
    void aContingentIsRuledByTheVersionOfTheDayExactlyAsItWasWritten() {
        ContingentId contingent = contingent();
        ProfileId profile = SampleProfiles.fresh();
        var first = SampleProfiles.text("First");
        samples.approved(profile, first, DAY);
        samples.approved(profile, SampleProfiles.text("Second"), DAY.plusDays(10));

        rows.follow(contingent, profile, DAY.minusDays(5), null);

        assertThat(profiles.inForce(contingent, DAY.minusDays(1))).isEmpty();
        assertThat(profiles.inForce(contingent, DAY)).hasValue(first.inForce(profile.toString(), 1, DAY));
        assertThat(profiles.versions(contingent))
                .extracting(RequirementProfile::name)
                .containsExactly("First", "Second");
        assertThat(rows.of(profile)).extracting(ProfileVersion::text).first().isEqualTo(first);
    }

    @Test
    void aContingentThatFollowsNothingIsAskedForNothing() {
        assertThat(profiles.versions(contingent())).isEmpty();
    }

    @Test
    void subjectsAreCalledByTheirTitlesInTheLanguageOfTheReader() {
        var drill = Subject.of("practical:device-disposal");
        var course = Subject.of("course:uf");
        var duties = Subject.of("duties:uf-unit-1");
        var unknown = Subject.of("document:visa");

        var names = titles.of(List.of(drill, course, duties, unknown));

        assertThat(Objects.requireNonNull(names.get(drill)).in(Translations.RUSSIAN))
                .isEqualTo("Отработка действий при взрывном устройстве");
        assertThat(Objects.requireNonNull(names.get(duties)).in(Locale.ENGLISH))
                .isEqualTo("Duties: Use of force, unit 1");
        assertThat(Objects.requireNonNull(names.get(unknown)).in(Translations.KAZAKH))
                .isEqualTo("visa");
        assertThat(titles.known()).containsKeys(drill, course, Subject.of("language:writing"));
    }
}
