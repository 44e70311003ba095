package org.readback.drafting;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.readback.account.AccountDirectory;
import org.readback.account.AccountId;
import org.readback.account.NewAccount;
import org.readback.account.Right;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.springframework.stereotype.Component;

/** Instructors with rights, each new. */
@Component
public class Authors {
    private final AccountDirectory directory;
    private final TestAccounts accounts;

    Authors(AccountDirectory directory, TestAccounts accounts) {
        this.directory = directory;
        this.accounts = accounts;
    }

    public AccountId fresh(Right... rights) {
        String name = "author-" + UUID.randomUUID();
        var given = EnumSet.noneOf(Right.class);
        given.addAll(Set.of(rights));
        return directory.create(new NewAccount(name, name, Set.of(Role.INSTRUCTOR), given, Locale.ENGLISH));
    }

    public TestAccounts.Session signIn(AccountId id) {
        return accounts.signIn(id);
    }

    /** Signs in somebody new. */
    public TestAccounts.Session signInWith(Right... rights) {
        return accounts.signIn(fresh(rights));
    }
}
