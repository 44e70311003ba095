package org.readback.contingent.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import java.time.LocalDate;
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
import org.readback.requirement.Post;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class ContingentsViewTest extends SpringBrowserlessTest {
    @Autowired
    Contingents contingents;

    @Autowired
    TestAccounts accounts;

    @Test
    @WithAccount(Role.SUPERVISOR)
    void supervisorCreatesAContingent() {
        navigate(ContingentsView.class);
        test(find(Button.class).withId("create-contingent").single()).click();
        NewContingentDialog dialog = find(NewContingentDialog.class).single();

        test(dialog.save).click();
        assertThat(dialog.name.isInvalid()).isTrue();
        assertThat(dialog.name.getErrorMessage()).isEqualTo("Give the contingent a name.");

        String name = "Karana " + UUID.randomUUID();
        test(dialog.name).setValue(name);
        test(dialog.mission).setValue("UNMIKAR");
        test(dialog.departsOn).setValue(LocalDate.of(2040, 5, 1));
        test(dialog.save).click();

        assertThat(dialog.isOpened()).isFalse();
        assertThat(find(Anchor.class).withText(name).single().getHref()).startsWith("contingents/");
    }

    @Test
    @WithAccount(Role.SUPERVISOR)
    void supervisorAddsSomebody() {
        ContingentId id = contingents.create("Karana " + UUID.randomUUID(), "UNMIKAR", null);
        AccountId trainee = accounts.fresh(Role.TRAINEE);
        navigate(ContingentsView.class);
        new AddMemberDialog(contingents, contingents.roster(id).orElseThrow().contingent(), () -> {}).open();
        AddMemberDialog dialog = find(AddMemberDialog.class).single();

        dialog.person.setValue(
                contingents.candidates(accounts.signInName(trainee)).getFirst());
        dialog.post.setValue(Post.RADIO_OPERATOR);
        dialog.subUnit.setValue("Platoon 2");
        test(dialog.save).click();

        assertThat(contingents.roster(id).orElseThrow().members())
                .singleElement()
                .satisfies(member -> assertThat(member.subUnit()).isEqualTo("Platoon 2"));
        assertThat(dialog.person.isEmpty()).isTrue();
        assertThat(dialog.subUnit.getValue()).isEqualTo("Platoon 2");
    }

    @Test
    void emptyListSaysWhatToDo() {
        try (var session = accounts.signIn(accounts.fresh(Role.INSTRUCTOR))) {
            navigate(ContingentsView.class);
            assertThat(find(H2.class).withText("No contingent yet").exists()).isTrue();
            assertThat(find(Button.class).withId("create-contingent").exists()).isFalse();
        }
    }

    @Test
    @WithAccount(Role.SUPERVISOR)
    void textsFollowTheLanguage() {
        ContingentsView view = navigate(ContingentsView.class);

        UI.getCurrent().setLocale(Locale.of("ru"));
        runPendingSignalsTasks();

        assertThat(find(Button.class, view).withId("create-contingent").single().getText())
                .isEqualTo("Создать контингент");
    }
}
