package org.readback.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.base.LocalText;
import org.readback.content.ProfileSource;
import org.readback.requirement.Subject;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class ShippedProfilesTest {
    @Autowired
    ShippedProfiles shipped;

    @Autowired
    ProfileDraftRows rows;

    @Autowired
    ProfileDrafts drafts;

    @Autowired
    MissionRows missions;

    @Autowired
    SubjectTitles titles;

    @Autowired
    TestAccounts accounts;

    private static ProfileSource file(ProfileId id, String name) {
        return new ProfileSource(
                id.profileId(),
                Optional.of("undof"),
                SampleProfiles.text(name),
                Map.of(new Subject(Subject.Kind.COURSE, id + "-own"), new LocalText(Map.of("en", "Own course"))),
                "name: " + name);
    }

    private ProfileDraftRows.Draft open(ProfileId id) {
        return rows.open(id).orElseThrow();
    }

    @Test
    void aFileArrivesOnceAsADraftThatNobodyApproved() {
        ProfileId id = SampleProfiles.fresh();

        shipped.take(file(id, "One"));
        shipped.take(file(id, "One"));

        assertThat(open(id).revision()).isEqualTo(1);
        assertThat(open(id).changedBy()).isNull();
        assertThat(titles.of(Set.of(new Subject(Subject.Kind.COURSE, id + "-own")))
                        .values())
                .extracting(title -> title.byLanguage().get("en"))
                .containsExactly("Own course");
    }

    @Test
    void aNewFileChangesADraftThatNobodyTouchedHereAndNoOther() {
        ProfileId id = SampleProfiles.fresh();
        shipped.take(file(id, "One"));

        shipped.take(file(id, "Two"));
        assertThat(open(id).text().name()).isEqualTo("Two");

        try (var session = accounts.signIn(accounts.fresh(Role.SUPERVISOR))) {
            drafts.save(id, 2, SampleProfiles.text("By a person"));
        }
        shipped.take(file(id, "Three"));
        assertThat(open(id).text().name()).isEqualTo("By a person");
    }

    @Test
    void theMissionsThatShipAreThere() {
        assertThat(missions.all()).extracting(mission -> mission.text().name()).contains("UNDOF", "UNTSO", "UNMISS");
        assertThat(rows.profiles()).extracting(ProfileDraftRows.Known::id).contains(new ProfileId("undof"));
    }
}
