package org.readback.profile.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.AccountId;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.base.Centre;
import org.readback.base.ui.Translations;
import org.readback.contingent.ContingentId;
import org.readback.contingent.Contingents;
import org.readback.contingent.NewMember;
import org.readback.profile.ContingentProfiles;
import org.readback.profile.ProfileDrafts;
import org.readback.profile.ProfileId;
import org.readback.profile.ProfilePages;
import org.readback.profile.SampleProfiles;
import org.readback.requirement.Level;
import org.readback.requirement.Post;
import org.readback.requirement.ProfileText;
import org.readback.requirement.Subject;
import org.readback.requirement.Threshold;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class ProfileViewsTest extends SpringBrowserlessTest {
    @Autowired
    ProfilePages pages;

    @Autowired
    ProfileDrafts drafts;

    @Autowired
    ContingentProfiles followed;

    @Autowired
    SampleProfiles samples;

    @Autowired
    Contingents contingents;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Clock clock;

    private AccountId second = new AccountId(UUID.randomUUID());
    private TestAccounts.Session session = () -> {};

    @BeforeEach
    void signIn() {
        second = accounts.fresh(Role.SUPERVISOR);
        session = accounts.signIn(accounts.fresh(Role.SUPERVISOR));
        UI.getCurrent().setLocale(Translations.ENGLISH);
    }

    @AfterEach
    void signOut() {
        session.close();
    }

    private static String words(HasElement component) {
        return component.getElement().getTextRecursively();
    }

    private LocalDate today() {
        return Centre.today(clock);
    }

    private ContingentId contingent(Post post) {
        ContingentId id = contingents.create("Preview " + UUID.randomUUID(), "UNMIKAR", null);
        contingents.add(id, new NewMember(accounts.fresh(Role.TRAINEE), "Pte", post, "Company 1"));
        return id;
    }

    @Test
    void aSupervisorBuildsAProfileLineByLine() {
        var list = navigate(ProfilesView.class);
        test(list.name).setValue("Built " + SampleProfiles.fresh());
        test(list.begin).click();
        EditorPane editor = find(EditorPane.class).single();
        assertThat(words(getCurrentView())).contains("Before it can be proposed:", "Write at least one line.");

        test(editor.document).setValue("Order 7");
        test(editor.add).click();
        LineDialog line = find(LineDialog.class).single();
        test(line.save).click();
        assertThat(line.subject.isInvalid()).isTrue();
        assertThat(line.posts.isInvalid()).isTrue();
        assertThat(line.source.isInvalid()).isTrue();
        line.kind.setValue(Subject.Kind.LANGUAGE);
        line.subject.setValue(Subject.of("language:listening"));
        line.level.setValue(Level.L1_PLUS);
        line.posts.setValue(Set.of(Post.RADIO_OPERATOR));
        line.months.setValue(36);
        line.source.setValue("The centre sets it");
        test(line.save).click();

        assertThat(editor.saved.getText()).isEqualTo("Saved.");
        assertThat(words(getCurrentView()))
                .contains("Listening", "1+, 36 months", "Radio operator", "Nothing is missing. It can be proposed.");
    }

    @Test
    void anotherPersonApprovesItAndItIsShownByPost() {
        ProfileId id = drafts.begin("Approved " + SampleProfiles.fresh(), Optional.empty());
        drafts.save(id, 1, SampleProfiles.text("Approved"));
        navigate(ProfileView.class, Map.of("profile", id.toString()));
        test(find(Button.class).id("profile-propose")).click();
        assertThat(words(getCurrentView())).contains("You proposed it: another person has to approve it.");

        try (var other = accounts.signIn(second)) {
            navigate(ProfileView.class, Map.of("profile", id.toString()));
            test(find(Button.class).id("profile-approve")).click();
        }

        assertThat(pages.find(id).orElseThrow().inForce()).hasValue(1);
        navigate(ProfileView.class, Map.of("profile", id.toString()));
        assertThat(words(getCurrentView()))
                .contains("What is asked today", "Use of force, unit 1", "80\u00a0%", "passed, 24 months", "Order 1");
        UI.getCurrent().setLocale(Translations.KAZAKH);
        assertThat(words(getCurrentView())).contains("Бүгін не талап етіледі", "Тыңдалым");
    }

    @Test
    void twoVersionsAreHeldBesideEachOther() {
        ProfileId id = SampleProfiles.fresh();
        samples.approved(id, SampleProfiles.text("First"), today().minusDays(5));
        ProfileText text = SampleProfiles.text("Second");
        samples.approved(
                id, new ProfileText("Second", text.document(), text.lines().subList(1, 4)), today().minusDays(1));

        navigate(ProfileView.class, Map.of("profile", id.toString()));

        assertThat(words(find(ComparePane.class).single().getContent()))
                .contains("asked no longer", "Use of force, unit 1", "Rifleman, Medic");
    }

    @Test
    void aContingentIsGivenAProfileAndItsEffectIsSeenBefore() {
        ProfileId id = SampleProfiles.fresh();
        samples.approved(
                id,
                new ProfileText(
                        "Strict",
                        "Order",
                        List.of(SampleProfiles.line("document:passport", new Threshold.Done(), Set.of(Post.MEDIC)))),
                today().minusDays(1));
        ContingentId contingent = contingent(Post.MEDIC);

        navigate(ProfilePreviewView.class, Map.of("profile", id.toString()));
        assertThat(words(getCurrentView()))
                .contains("1 person would stand otherwise", "Passport: not required, then not started", "Company 1");

        navigate(ProfileView.class, Map.of("profile", id.toString()));
        FollowPane pane = find(FollowPane.class).single();
        pane.contingent.setValue(pane.contingent.getListDataView().getItem(0));
        test(pane.follow).click();

        assertThat(followed.followed(contingent, today())).hasValue(id);
        navigate(ProfilePreviewView.class, Map.of("profile", id.toString()));
        assertThat(words(getCurrentView())).contains("Nobody would stand otherwise");
    }

    @Test
    void aMandateThatHasRunOutIsToldAndRenewedWithItsHistory() {
        navigate(MissionsView.class);
        assertThat(words(getCurrentView())).contains("UNDOF", "past: to be checked");

        var list = navigate(MissionsView.class);
        test(list.name).setValue("Mission " + UUID.randomUUID());
        test(list.begin).click();
        MissionForm form = find(MissionForm.class).single();
        form.validUntil.setValue(today().minusDays(1));
        test(form.save).click();
        assertThat(words(getCurrentView())).contains("The mandate has run out");

        MissionForm again = find(MissionForm.class).single();
        again.validUntil.setValue(today().plusDays(100));
        again.checkedOn.setValue(today());
        test(again.save).click();
        assertThat(words(getCurrentView())).contains("current").doesNotContain("The mandate has run out");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        for (String address : List.of(
                "profiles/none",
                "profiles/Ω",
                "profiles/" + "x".repeat(300),
                "profiles/none/draft",
                "profiles/none/preview",
                "missions/none")) {
            assertThatThrownBy(() -> navigate(address, ProfileView.class)).hasMessageContaining("MissingView");
        }
    }

    @Test
    void theRulesOfReadinessAreChosen() {
        var view = navigate(ProfilesView.class);
        SettingsCard card = find(SettingsCard.class, view).single();
        Integer before = card.days.getValue();
        card.days.setValue(400); // as somebody may type, though the field offers less
        test(card.save).click();
        assertThat(card.days.isInvalid()).isTrue();
        card.days.setValue(before);
        test(card.save).click();
    }
}
