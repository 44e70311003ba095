package org.readback.exchange;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.readback.AppTest;
import org.readback.account.AccountId;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.springframework.beans.factory.annotation.Autowired;

/** An instructor of whom nobody else knows brings files. */
@AppTest
abstract class ImportTests {
    @Autowired
    Imports imports;

    @Autowired
    TestAccounts accounts;

    AccountId instructor = new AccountId(new UUID(0, 0));
    private TestAccounts.Session session = () -> {};

    @BeforeEach
    void signIn() {
        instructor = accounts.fresh(Role.INSTRUCTOR);
        session = accounts.signIn(instructor);
    }

    @AfterEach
    void signOut() {
        session.close();
    }

    ImportSheet sheet(ImportId id) {
        return imports.open(id).orElseThrow();
    }
}
