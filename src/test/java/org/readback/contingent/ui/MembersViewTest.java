package org.readback.contingent.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.AccountId;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.account.WithAccount;
import org.readback.contingent.ContingentId;
import org.readback.contingent.Contingents;
import org.readback.contingent.NewMember;
import org.readback.contingent.RollMember;
import org.readback.identity.Sex;
import org.readback.identity.TestIdentities;
import org.readback.requirement.Post;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
@WithAccount(Role.SUPERVISOR)
class MembersViewTest extends SpringBrowserlessTest {
    @Autowired
    Contingents contingents;

    @Autowired
    TestAccounts accounts;

    private ContingentId contingent() {
        return contingents.create("Members " + UUID.randomUUID(), "UNMIKAR", null);
    }

    private ContingentId with(AccountId person) {
        ContingentId id = contingent();
        contingents.add(id, new NewMember(person, "Pte", Post.DRIVER, "Company 1 / Platoon 1"));
        return id;
    }

    private MembersView open(ContingentId id) {
        return navigate("contingents/" + id + "/members", MembersView.class);
    }

    private MemberDialog change(MembersView view) {
        MembersPane pane = find(MembersPane.class, view).single();
        RollMember member = pane.grid.getListDataView().getItem(0);
        Button button = (Button)
                test(pane.grid).getCellComponent(0, pane.grid.getColumns().size() - 1);
        assertThat(button.getElement().getAttribute("aria-label")).isEqualTo("Change " + member.listName());
        test(button).click();
        return find(MemberDialog.class).single();
    }

    @Test
    void anIdentityIsEnteredWithAProposedPassportName() {
        AccountId person = accounts.fresh(Role.TRAINEE);
        MembersView view = open(with(person));

        MemberDialog dialog = change(view);
        String number = TestIdentities.number().toString();
        dialog.identity.number.setValue(number);
        dialog.identity.surname.setValue("Щербаков");
        dialog.identity.given.setValue("Юрий");
        assertThat(dialog.identity.surnameLatin.getValue()).isEqualTo("Shcherbakov");
        dialog.identity.givenLatin.setValue("Yuriy");
        dialog.identity.given.setValue("Юрий Петрович");
        assertThat(dialog.identity.givenLatin.getValue()).isEqualTo("Yuriy");
        dialog.identity.sex.setValue(Sex.MALE);
        test(dialog.identity.save).click();

        MembersPane pane = find(MembersPane.class, view).single();
        assertThat(pane.grid.getListDataView().getItem(0).listName()).isEqualTo("Shcherbakov Yuriy");
        pane.name.setValue(number.toLowerCase(Locale.ROOT));
        assertThat(pane.grid.getListDataView().getItemCount()).isEqualTo(1);
        pane.name.setValue("nobody");
        assertThat(pane.grid.getListDataView().getItemCount()).isZero();
    }

    @Test
    void somebodyIsMovedReleasedAndTakenBack() {
        AccountId person = accounts.fresh(Role.TRAINEE);
        ContingentId id = with(person);
        MembersView view = open(id);
        MemberDialog moving = change(view);
        moving.tabs.setSelectedIndex(1);
        roundTrip();
        moving.move.subUnit.setValue("Company 1 / Platoon 2");
        moving.move.posts.others.setValue(Post.RIFLEMAN);
        test(moving.move.save).click();
        assertThat(find(MembersPane.class, view).single().grid.getListDataView().getItem(0))
                .satisfies(member -> {
                    assertThat(member.subUnit().toString()).isEqualTo("Company 1 / Platoon 2");
                    assertThat(member.posts()).containsExactly(Post.DRIVER, Post.RIFLEMAN);
                });

        MemberDialog leaving = change(view);
        leaving.tabs.setSelectedIndex(2);
        roundTrip();
        leaving.leave.reason.setValue("Medical board");
        test(leaving.leave.save).click();
        assertThat(find(MembersPane.class, view).all()).isEmpty();
        assertThat(find(H2.class, view).withText("Left the contingent").exists())
                .isTrue();
        test(find(Button.class, view).withText("Take back").single()).click();
        assertThat(find(AddMemberDialog.class).single().person.getValue().id()).isEqualTo(person);

        ServiceView history = navigate("people/" + person + "/service", ServiceView.class);
        assertThat(history.getElement().getTextRecursively())
                .contains("moved within the contingent", "Medical board", "Driver, Rifleman", "Company 1 / Platoon 1");
    }

    @Test
    void instructorsSeeAndDoNotChange() {
        AccountId instructor = accounts.fresh(Role.INSTRUCTOR);
        AccountId person = accounts.fresh(Role.TRAINEE);
        ContingentId id = with(person);
        SettingsView settings = navigate("contingents/" + id + "/settings", SettingsView.class);
        StaffPane staff = find(StaffPane.class, settings).single();
        staff.person.setValue(staff.person
                .getListDataView()
                .getItems()
                .filter(each -> each.id().equals(instructor))
                .findFirst()
                .orElseThrow());
        test(staff.save).click();
        assertThat(find(Button.class, settings).withText("Take away").all()).hasSize(2);
        try (var _ = accounts.signIn(instructor)) {
            MembersView view = open(id);
            assertThat(find(MembersPane.class, view)
                            .single()
                            .grid
                            .getListDataView()
                            .getItemCount())
                    .isEqualTo(1);
            assertThat(find(Button.class, view).withText("Change").all()).isEmpty();
            assertThat(find(Anchor.class, view).all())
                    .extracting(Anchor::getHref)
                    .doesNotContain("contingents/" + id + "/import");
        }
    }

    @Test
    void whatIsUnknownOrForeignLooksTheSame() {
        ContingentId theirs;
        AccountId person = accounts.fresh(Role.TRAINEE);
        try (var _ = accounts.signIn(accounts.fresh(Role.SUPERVISOR))) {
            theirs = with(person);
        }
        for (String path : List.of(
                "contingents/" + theirs + "/members",
                "contingents/" + theirs + "/settings",
                "contingents/" + theirs + "/import",
                "contingents/" + UUID.randomUUID() + "/members",
                "contingents/x/settings",
                "people/" + person + "/service",
                "people/x/service")) {
            UI.getCurrent().navigate(path);
            assertThat(find(H1.class).all())
                    .as(path)
                    .extracting(H1::getText)
                    .contains("There is nothing at this address");
        }
    }
}
