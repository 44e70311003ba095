package org.readback.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.base.UserError;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class AccountDirectoryTest extends SpringBrowserlessTest {
    @Autowired
    AccountDirectory directory;

    @Autowired
    TestAccounts accounts;

    @Autowired
    SignedIn signedIn;

    @Autowired
    WorkAs workAs;

    @Test
    void signInNamesAreUniqueIgnoringCase() {
        String name = "Әлия-" + UUID.randomUUID();
        directory.create(new NewAccount(name, "Әлия", Set.of(Role.TRAINEE), Locale.of("kk")));

        var again = new NewAccount(name.toUpperCase(Locale.ROOT), "Other", Set.of(Role.TRAINEE), Locale.ENGLISH);

        assertThat(directory.find(name.toLowerCase(Locale.ROOT))).isPresent();
        assertThatThrownBy(() -> directory.create(again)).isInstanceOf(UserError.class);
    }

    @Test
    void namesAreFoundByIds() {
        AccountId known = accounts.fresh(Role.TRAINEE);
        AccountId unknown = new AccountId(UUID.randomUUID());

        assertThat(directory.names(List.of(known, unknown))).containsOnlyKeys(known);
        assertThat(directory.names(List.of())).isEmpty();
        assertThat(directory.withRole(Role.TRAINEE)).extracting(AccountName::id).contains(known);
        assertThat(directory.withRole(Role.SUPERVISOR))
                .extracting(AccountName::id)
                .doesNotContain(known);
    }

    @Test
    @WithAccount(Role.INSTRUCTOR)
    void testsSignInWithRealAccounts() {
        AccountId trainee = accounts.fresh(Role.TRAINEE);

        try (var session = accounts.signIn(trainee)) {
            assertThat(signedIn.require().id()).isEqualTo(trainee);
        }

        assertThat(signedIn.require().roles()).containsExactly(Role.INSTRUCTOR);
    }

    @Test
    void workIsDoneInSomebodysName() {
        AccountId trainee = accounts.fresh(Role.TRAINEE);

        assertThat(workAs.person(trainee, signedIn::require).id()).isEqualTo(trainee);
        assertThat(workAs.system(Set.of(Role.ADMINISTRATOR), signedIn::require).id())
                .isEqualTo(WorkAs.SYSTEM);
        assertThat(directory.name(WorkAs.SYSTEM)).isPresent();
        assertThat(signedIn.find()).isEmpty();
    }
}
