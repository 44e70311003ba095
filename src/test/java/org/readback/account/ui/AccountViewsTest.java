package org.readback.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.AccountCard;
import org.readback.account.AccountId;
import org.readback.account.AccountState;
import org.readback.account.Accounts;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.account.WithAccount;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
@WithAccount(Role.ADMINISTRATOR)
class AccountViewsTest extends SpringBrowserlessTest {
    private static final String PASSWORD = "lamp river copper eleven";

    @Autowired
    Accounts accounts;

    @Autowired
    TestAccounts people;

    @Test
    void newAccountGetsALinkThatSetsThePassword() {
        String name = "v-" + UUID.randomUUID();
        NewAccountView form = navigate(NewAccountView.class);
        test(form.displayName).setValue("Айгүл Сейіт");
        test(form.signInName).setValue(name);
        form.roles.box(Role.SUPERVISOR).setValue(true);
        test(form.create).click();
        String address = find(TextField.class, form)
                .withCondition(TextField::isReadOnly)
                .single()
                .getValue();

        String token = address.substring(address.lastIndexOf('/') + 1);
        InvitationView invitation = navigate("invitation/" + token, InvitationView.class);
        test(invitation.password).setValue(PASSWORD);
        assertThat(invitation.rating.getText()).isEqualTo("Strong enough.");
        test(invitation.again).setValue(PASSWORD + "x");
        test(invitation.save).click();
        assertThat(invitation.again.isInvalid()).isTrue();
        test(invitation.again).setValue(PASSWORD);
        test(invitation.save).click();

        assertThat(find(H1.class).single().getText()).isEqualTo("Your password is saved");
        assertThat(accounts.list())
                .filteredOn(card -> card.signInName().equals(name))
                .singleElement()
                .satisfies(card -> {
                    assertThat(card.hasPassword()).isTrue();
                    assertThat(card.roles()).containsExactlyInAnyOrder(Role.TRAINEE, Role.SUPERVISOR);
                });
        navigate("invitation/" + token, InvitationView.class);
        assertThat(find(H1.class).single().getText()).isEqualTo("The link is over");
    }

    @Test
    void listFindsAPersonByName() {
        AccountId person = people.fresh(Role.TRAINEE);
        AccountListView list = navigate(AccountListView.class);

        test(list.search).setValue(people.signInName(person));

        assertThat(test(list.grid).size()).isOne();
        assertThat(test(list.grid).getRow(0).id()).isEqualTo(person);
    }

    @Test
    void rolesAreChangedAndTheAccountDisabled() {
        AccountId person = people.fresh(Role.TRAINEE);
        AccountView view = navigate(AccountView.class, Map.of("account", person.toString()));

        view.roles.choose(Set.of(Role.INSTRUCTOR));
        test(view.save).click();
        test(view.lock).click();

        AccountCard card = accounts.find(person).orElseThrow();
        assertThat(card.roles()).containsExactly(Role.INSTRUCTOR);
        assertThat(card.state()).isEqualTo(AccountState.DISABLED);
        assertThat(view.newLink.isEnabled()).isFalse();
        assertThat(find(Notification.class).all()).isNotEmpty();
    }

    @Test
    void unknownAccountIsACalmPage() {
        UI.getCurrent().navigate("accounts/" + UUID.randomUUID());

        assertThat(getCurrentView()).isNotInstanceOf(AccountView.class);
    }
}
