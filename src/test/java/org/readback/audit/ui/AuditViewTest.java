package org.readback.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.ListItem;
import java.time.LocalDate;
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

        test(view.fields.words).setValue(people.signInName(person));
        runPendingSignalsTasks();

        assertThat(find(ListItem.class, view).all())
                .singleElement()
                .satisfies(row -> assertThat(row.getElement().getTextRecursively())
                        .contains("Account created", people.signInName(person)));
        assertThat(view.older.isVisible()).isFalse();
    }

    @Test
    void entriesOfAPersonAreFoundBySignInNameActionAndDay() {
        AccountId person = people.fresh(Role.TRAINEE);
        AuditView view = navigate(AuditView.class);

        test(view.fields.person).setValue(people.signInName(person));
        view.fields.action.setValue("account-created");
        runPendingSignalsTasks();
        assertThat(find(ListItem.class, view).all()).hasSize(1);

        view.fields.to.setValue(LocalDate.of(2001, 1, 1));
        runPendingSignalsTasks();

        assertThat(find(ListItem.class, view).all()).isEmpty();
    }

    @Test
    void verifyingSaysWhereTheTrailEnds() {
        people.fresh(Role.TRAINEE);
        AuditView view = navigate(AuditView.class);

        test(view.verify).click();

        assertThat(view.verdict.getText()).contains("are as they were written").containsPattern("\\d+:[0-9a-f]{64}");
    }
}
