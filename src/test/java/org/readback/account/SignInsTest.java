package org.readback.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

@AppTest
class SignInsTest extends SpringBrowserlessTest {
    private static final String PASSWORD = "lamp river copper eleven";

    @Autowired
    SignIns signIns;

    @Autowired
    Standings standings;

    @Autowired
    WorkAs workAs;

    @Autowired
    Accounts accounts;

    @Autowired
    TestAccounts people;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void nameInAnyCaseAndPasswordSignIn() {
        AccountId person = people.freshWithPassword(PASSWORD, Role.TRAINEE, Role.SUPERVISOR);

        Authentication in = signIn(people.signInName(person).toUpperCase(Locale.ROOT), PASSWORD);

        assertThat(in.getPrincipal()).isInstanceOfSatisfying(AccountDetails.class, who -> {
            assertThat(who.account().id()).isEqualTo(person);
            assertThat(who.getPassword()).isNull();
        });
        assertThat(in.getAuthorities())
                .extracting(Object::toString)
                .containsExactlyInAnyOrder("ROLE_TRAINEE", "ROLE_SUPERVISOR");
        assertThat(in.getCredentials()).isNull();
        assertThat(audited(person, "signed-in")).isOne();
    }

    @Test
    void wrongPasswordUnknownNameDisabledAndInvitedLookTheSame() {
        AccountId right = people.freshWithPassword(PASSWORD, Role.TRAINEE);
        AccountId invited = people.fresh(Role.TRAINEE);
        AccountId disabled = people.freshWithPassword(PASSWORD, Role.TRAINEE);
        asAdministrator(() -> accounts.disable(disabled));

        for (String[] pair : new String[][] {
            {people.signInName(right), "wrong"},
            {"nobody-at-all", PASSWORD},
            {people.signInName(invited), PASSWORD},
            {people.signInName(disabled), PASSWORD},
            {"", ""}
        }) {
            assertThatThrownBy(() -> signIn(pair[0], pair[1]))
                    .isInstanceOf(BadCredentialsException.class)
                    .hasMessage("Wrong name or password");
        }
    }

    @Test
    void sixthTryIsRefusedUnseenEvenWithTheRightPassword() {
        AccountId person = people.freshWithPassword(PASSWORD, Role.TRAINEE);
        String name = people.signInName(person);
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> signIn(name, "wrong")).isInstanceOf(BadCredentialsException.class);
        }

        assertThatThrownBy(() -> signIn(name, PASSWORD))
                .isInstanceOfSatisfying(
                        TooManyTries.class,
                        tries -> assertThat(tries.waiting().toSeconds()).isBetween(20L, 30L));
        assertThat(audited(person, "sign-in-throttled")).isOne();
    }

    @Test
    void changeOfAccessPasswordOrStateEndsSessions() {
        AccountId person = people.freshWithPassword(PASSWORD, Role.TRAINEE);
        String name = people.signInName(person);
        AccountDetails before = details(signIn(name, PASSWORD));
        assertThat(standings.holds(before)).isTrue();

        asAdministrator(() -> accounts.grant(person, Set.of(Role.INSTRUCTOR), Set.of()));

        assertThat(standings.holds(before)).isFalse();
        AccountDetails after = details(signIn(name, PASSWORD));
        assertThat(standings.holds(after)).isTrue();
        asAdministrator(() -> accounts.disable(person));
        assertThat(standings.holds(after)).isFalse();
    }

    private void asAdministrator(Runnable work) {
        workAs.system(Set.of(Role.ADMINISTRATOR), () -> {
            work.run();
            return 0;
        });
    }

    private int audited(AccountId person, String action) {
        return jdbc.queryForList(
                        "select number from audit_entry where subject = ? and action = ?",
                        people.signInName(person),
                        action)
                .size();
    }

    private static AccountDetails details(Authentication in) {
        return (AccountDetails) Objects.requireNonNull(in.getPrincipal());
    }

    private Authentication signIn(String name, String password) {
        var request = UsernamePasswordAuthenticationToken.unauthenticated(name, password);
        request.setDetails(new WebAuthenticationDetails("198.51.100.7", null));
        return Objects.requireNonNull(signIns.authenticate(request));
    }
}
