package org.readback.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.ListItem;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.AccountId;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.account.WithAccount;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
@WithAccount(Role.ADMINISTRATOR)
class AuditViewTest extends SpringBrowserlessTest {
    @Autowired
    TestAccounts people;

    @Test
    void entriesAreFoundByText() {
        AccountId person = people.fresh(Role.TRAINEE);
        AuditView view = navigate(AuditView.class);

        test(view.filter).setValue(people.signInName(person));
        runPendingSignalsTasks();

        assertThat(find(ListItem.class, view).all())
                .singleElement()
                .satisfies(row -> assertThat(row.getElement().getTextRecursively())
                        .contains("Account created", people.signInName(person)));
        assertThat(view.older.isVisible()).isFalse();
    }
}
