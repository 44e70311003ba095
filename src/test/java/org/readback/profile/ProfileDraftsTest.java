package org.readback.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.AccountId;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.base.Centre;
import org.readback.base.UserError;
import org.readback.requirement.Post;
import org.readback.requirement.ProfileText;
import org.readback.requirement.Threshold;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@AppTest
class ProfileDraftsTest {
    @Autowired
    ProfileDrafts drafts;

    @Autowired
    ProfilePages pages;

    @Autowired
    ReadinessSettings settings;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private AccountId second = new AccountId(java.util.UUID.randomUUID());
    private TestAccounts.Session session = () -> {};

    @BeforeEach
    void signIn() {
        second = accounts.fresh(Role.SUPERVISOR);
        session = accounts.signIn(accounts.fresh(Role.SUPERVISOR));
    }

    @AfterEach
    void signOut() {
        session.close();
    }

    private LocalDate today() {
        return Centre.today(clock);
    }

    private ProfileId written() {
        ProfileId id = drafts.begin("Written " + SampleProfiles.fresh(), Optional.empty());
        drafts.save(id, 1, SampleProfiles.text("Written"));
        return id;
    }

    private ProfilePage bySecond(Supplier<ProfilePage> does) {
        try (var other = accounts.signIn(second)) {
            return does.get();
        }
    }

    private ProfilePage.Draft draft(ProfileId id) {
        return pages.find(id).orElseThrow().draft().orElseThrow();
    }

    @Test
    void aNewProfileSaysWhatItLacks() {
        ProfileId id = drafts.begin("Запас", Optional.empty());

        assertThat(id.profileId()).startsWith("profile");
        assertThat(draft(id).faults()).containsExactly("lines", "document");
        assertThatThrownBy(() -> drafts.propose(id)).hasMessageContaining("profile.error.faults");
        assertThatThrownBy(() -> drafts.begin(" ", Optional.empty())).isInstanceOf(UserError.class);
    }

    @Test
    void anotherPersonApprovesAndTheVersionIsExactlyWhatWasProposed() {
        ProfileId id = written();
        drafts.propose(id);

        assertThat(draft(id).barrier()).hasValue("proposer");
        assertThatThrownBy(() -> drafts.approve(id, today())).hasMessageContaining("profile.barrier.proposer");
        ProfilePage page = bySecond(() -> drafts.approve(id, today().plusDays(3)));

        assertThat(page.draft()).isEmpty();
        assertThat(page.inForce()).isEmpty();
        assertThat(page.versions()).hasSize(1).first().satisfies(version -> {
            assertThat(version.text()).isEqualTo(SampleProfiles.text("Written"));
            assertThat(version.from()).isEqualTo(today().plusDays(3));
            assertThat(version.approvedBy()).contains(accounts.signInName(second));
            assertThat(version.proposedBy()).isNotEqualTo(version.approvedBy());
        });
    }

    @Test
    void whoWroteOnItDoesNotApproveItEither() {
        ProfileId id = written();
        bySecond(() -> drafts.save(id, 2, SampleProfiles.text("Changed")));
        drafts.propose(id);

        assertThatThrownBy(() -> bySecond(() -> drafts.approve(id, today())))
                .hasMessageContaining("profile.barrier.author");
    }

    @Test
    void aVersionRulesNeitherBackwardsNorBeforeTheOneBefore() {
        ProfileId id = written();
        drafts.propose(id);
        assertThatThrownBy(() -> bySecond(() -> drafts.approve(id, today().minusDays(1))))
                .hasMessageContaining("profile.error.past");
        bySecond(() -> drafts.approve(id, today().plusDays(10)));
        drafts.change(id);
        drafts.save(id, 1, SampleProfiles.text("Second"));
        drafts.propose(id);

        assertThatThrownBy(() -> bySecond(() -> drafts.approve(id, today().plusDays(9))))
                .hasMessageContaining("profile.error.before");
        assertThat(bySecond(() -> drafts.approve(id, today().plusDays(10))).versions())
                .extracting(ProfilePage.Version::number)
                .containsExactly(2, 1);
    }

    @Test
    void aDraftThatWaitsIsNotChangedAndComesBackWithItsReason() {
        ProfileId id = written();
        drafts.propose(id);
        assertThatThrownBy(() -> drafts.save(id, 2, SampleProfiles.text("More")))
                .hasMessageContaining("profile.error.state");

        bySecond(() -> drafts.sendBack(id, "The paper is missing."));

        assertThat(draft(id).note()).isEqualTo("The paper is missing.");
        assertThat(draft(id).state()).isEqualTo(DraftState.DRAFT);
    }

    @Test
    void twoWhoWriteAtOnceDoNotWriteOverEachOther() {
        ProfileId id = written();
        var lines = List.of(SampleProfiles.line("document:passport", new Threshold.Done(), Set.of(Post.CIVILIAN)));
        drafts.save(id, 2, new ProfileText("One", "d", lines));

        assertThatThrownBy(() -> drafts.save(id, 2, new ProfileText("Other", "d", lines)))
                .hasMessageContaining("profile.error.changed");
        assertThat(draft(id).text().name()).isEqualTo("One");
    }

    @Test
    void aDraftGivenUpLeavesTheVersionInForce() {
        ProfileId id = written();
        drafts.propose(id);
        bySecond(() -> drafts.approve(id, today()));
        drafts.change(id);
        drafts.discard(id);

        ProfilePage page = pages.find(id).orElseThrow();
        assertThat(page.draft()).isEmpty();
        assertThat(page.inForce()).hasValue(1);
        assertThat(pages.all())
                .filteredOn(card -> card.id().equals(id))
                .first()
                .satisfies(card -> assertThat(card.inForce()).isPresent());
    }

    @Test
    void theApplicationCannotChangeAVersion() {
        ProfileId id = written();
        drafts.propose(id);
        bySecond(() -> drafts.approve(id, today()));

        assertThatThrownBy(
                        () -> jdbc.sql("update profile_version set in_force_from = '2000-01-01' where profile_id = ?")
                                .param(id.profileId())
                                .update())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void onlySupervisorsWriteProfiles() {
        try (var instructor = accounts.signIn(accounts.fresh(Role.INSTRUCTOR))) {
            assertThatThrownBy(() -> drafts.begin("Name", Optional.empty())).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> pages.all()).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> settings.now()).isInstanceOf(AccessDeniedException.class);
        }
    }
}
