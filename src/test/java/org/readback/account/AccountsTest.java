package org.readback.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.base.UserError;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

@AppTest
class AccountsTest extends SpringBrowserlessTest {
    private static final String PASSWORD = "lamp river copper eleven";

    @Autowired
    Accounts accounts;

    @Autowired
    Invitations invitations;

    @Autowired
    AccountPreferences preferences;

    @Autowired
    FirstAdministrator first;

    @Autowired
    TestAccounts people;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    @WithAccount({Role.TRAINEE, Role.INSTRUCTOR, Role.SUPERVISOR})
    void nobodyButAdministratorsManagesAccounts() {
        AccountId somebody = people.fresh(Role.TRAINEE);
        List<ThrowingCallable> all = List.of(
                () -> accounts.list(),
                () -> accounts.find(somebody),
                () -> accounts.create(someone()),
                () -> accounts.newLink(somebody),
                () -> accounts.disable(somebody),
                () -> accounts.enable(somebody),
                () -> accounts.grant(somebody, Set.of(Role.ADMINISTRATOR), Set.of()));

        assertThat(all).allSatisfy(call -> assertThatThrownBy(call).isInstanceOf(AccessDeniedException.class));
    }

    @Test
    @WithAccount(Role.ADMINISTRATOR)
    void administratorCreatesAnAccountAndThePersonSetsThePassword() {
        OneTimeLink link = accounts.create(someone());

        assertThat(invitations.find(link.token())).map(AccountName::id).contains(link.account());
        assertThat(accounts.find(link.account())).map(AccountCard::hasPassword).contains(false);
        invitations.accept(link.token(), PASSWORD);

        assertThat(accounts.find(link.account())).map(AccountCard::hasPassword).contains(true);
        assertThat(accounts.list())
                .extracting(AccountCard::id)
                .contains(link.account())
                .doesNotContain(WorkAs.SYSTEM);
    }

    @Test
    @WithAccount(Role.ADMINISTRATOR)
    void linkWorksOnceAndANewOneReplacesIt() {
        OneTimeLink old = accounts.create(someone());
        OneTimeLink link = accounts.newLink(old.account());

        assertThat(invitations.find(old.token())).isEmpty();
        assertThatThrownBy(() -> invitations.accept(old.token(), PASSWORD)).hasMessageContaining("invitation.over");
        invitations.accept(link.token(), PASSWORD);
        assertThatThrownBy(() -> invitations.accept(link.token(), PASSWORD)).hasMessageContaining("invitation.over");
    }

    @Test
    @WithAccount(Role.ADMINISTRATOR)
    void linkEndsAfterSevenDaysAndOnlyItsHashIsKept() {
        OneTimeLink link = accounts.create(someone());

        assertThat(link.token()).hasSize(43);
        assertThat(jdbc.queryForObject(
                        "select expires_at - now() between interval '6 days 23 hours' and interval '7 days'"
                                + " and token_hash = sha256(?::bytea) from invitation where account_id = ?",
                        Boolean.class,
                        link.token(),
                        link.account().accountId()))
                .isTrue();
        jdbc.update(
                "update invitation set expires_at = now() - interval '1 second' where account_id = ?",
                link.account().accountId());

        assertThat(invitations.find(link.token())).isEmpty();
        assertThatThrownBy(() -> invitations.accept(link.token(), PASSWORD)).hasMessageContaining("invitation.over");
    }

    @Test
    @WithAccount(Role.ADMINISTRATOR)
    void weakPasswordLeavesTheLinkAlive() {
        OneTimeLink link = accounts.create(someone());

        assertThatThrownBy(() -> invitations.accept(link.token(), "password123"))
                .isInstanceOf(UserError.class);

        assertThat(invitations.find(link.token())).isPresent();
        assertThat(invitations.rate(link.token(), PASSWORD)).isEqualTo(PasswordRating.STRONG);
    }

    @Test
    void strangersAskForNothingButLinks() {
        assertThat(invitations.find("")).isEmpty();
        assertThat(invitations.find("x".repeat(10_000))).isEmpty();
        assertThatThrownBy(() -> invitations.accept("unknown", PASSWORD)).isInstanceOf(UserError.class);
        assertThatThrownBy(() -> preferences.locale()).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> accounts.list()).isInstanceOf(RuntimeException.class);
    }

    @Test
    @WithAccount(Role.ADMINISTRATOR)
    void disabledAccountHasNoLinkAndGetsNone() {
        OneTimeLink link = accounts.create(someone());

        accounts.disable(link.account());

        assertThat(invitations.find(link.token())).isEmpty();
        assertThatThrownBy(() -> accounts.newLink(link.account())).isInstanceOf(UserError.class);
        accounts.enable(link.account());
        assertThat(accounts.newLink(link.account()).token()).isNotEqualTo(link.token());
    }

    @Test
    @WithAccount(Role.ADMINISTRATOR)
    void rolesAndRightsAreReplaced() {
        AccountId person = people.fresh(Role.TRAINEE);

        accounts.grant(person, Set.of(Role.INSTRUCTOR), Set.of(Right.APPROVE_LAW));

        assertThat(accounts.find(person)).hasValueSatisfying(card -> {
            assertThat(card.roles()).containsExactly(Role.INSTRUCTOR);
            assertThat(card.rights()).containsExactly(Right.APPROVE_LAW);
        });
        assertThatThrownBy(() -> accounts.grant(person, Set.of(), Set.of())).isInstanceOf(UserError.class);
        assertThatThrownBy(() -> accounts.enable(WorkAs.SYSTEM)).isInstanceOf(UserError.class);
    }

    @Test
    @Transactional
    @WithAccount(Role.ADMINISTRATOR)
    void lastAdministratorCanNeitherBeDisabledNorDemoted() {
        AccountId last = people.freshWithPassword(PASSWORD, Role.ADMINISTRATOR);
        AccountId invited = people.fresh(Role.ADMINISTRATOR);
        jdbc.update(
                "update account set state = 'DISABLED' where account_id <> ? and account_id <> ?",
                last.accountId(),
                invited.accountId());

        assertThatThrownBy(() -> accounts.disable(last)).hasMessageContaining("lastAdministrator");
        assertThatThrownBy(() -> accounts.grant(last, Set.of(Role.TRAINEE), Set.of()))
                .hasMessageContaining("lastAdministrator");
        assertThat(first.invite()).isEmpty();
        accounts.disable(invited);
        people.freshWithPassword(PASSWORD, Role.ADMINISTRATOR);
        accounts.disable(last);
    }

    @Test
    @Transactional
    void withoutAdministratorEachStartMakesAFreshLink() {
        jdbc.update("update account set state = 'DISABLED'");

        OneTimeLink earlier = first.invite().orElseThrow();
        OneTimeLink link = first.invite().orElseThrow();

        assertThat(link.account()).isEqualTo(earlier.account());
        assertThat(invitations.find(earlier.token())).isEmpty();
        invitations.accept(link.token(), PASSWORD);
        assertThat(first.invite()).isEmpty();
    }

    @Test
    @WithAccount(Role.SUPERVISOR)
    void chosenLanguageIsKept() {
        preferences.chooseLocale(Locale.of("kk"));

        assertThat(preferences.locale()).contains(Locale.of("kk"));
        preferences.chooseLocale(Locale.ENGLISH);
    }

    private static NewAccount someone() {
        return new NewAccount("n-" + UUID.randomUUID(), "Нұрлан Б.", Set.of(Role.TRAINEE), Locale.of("kk"));
    }
}
