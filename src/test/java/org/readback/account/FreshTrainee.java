package org.readback.account;

import java.util.UUID;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** A new trainee is signed in during each test. */
public final class FreshTrainee implements BeforeEachCallback, AfterEachCallback {
    private AccountId id = new AccountId(new UUID(0, 0));
    private TestAccounts.Session session = () -> {};

    public AccountId id() {
        return id;
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        TestAccounts accounts = SpringExtension.getApplicationContext(test).getBean(TestAccounts.class);
        id = accounts.fresh(Role.TRAINEE);
        session = accounts.signIn(id);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        session.close();
    }
}
