package org.readback.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.AccountId;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.assessment.AttemptSheet.Asking;
import org.readback.assessment.HeldTests;
import org.readback.assessment.RunningAttempts;
import org.readback.base.ui.Translations;
import org.readback.player.Answering;
import org.readback.player.ItemPane;
import org.springframework.beans.factory.annotation.Autowired;

/** Time stands still, as the person at the test sees it. */
@AppTest
class HeldViewTest extends SpringBrowserlessTest {
    @Autowired
    HeldTests tests;

    @Autowired
    RunningAttempts running;

    @Autowired
    TestAccounts accounts;

    private TestAccounts.Session session = () -> {};
    private AccountId person = new AccountId(new UUID(0, 0));

    @BeforeEach
    void aTraineeSignsIn() {
        tests.offer();
        person = accounts.fresh(Role.TRAINEE);
        session = accounts.signIn(person);
        UI.getCurrent().setLocale(Translations.ENGLISH);
    }

    @AfterEach
    void signOut() {
        session.close();
        tests.withdraw();
    }

    private Asking begin() {
        Asking asking = tests.begin(person);
        navigate("attempts/" + asking.attempt(), AttemptView.class);
        return asking;
    }

    private AttemptPane pane() {
        return find(AttemptPane.class).single();
    }

    private String words() {
        HasElement view = getCurrentView();
        return view.getElement().getTextRecursively();
    }

    @Test
    void aBreakHidesTheItemAndComesBackToWhatWasChosen() {
        begin();
        Answering.choose(find(ItemPane.class).single(), "1");
        assertThat(pane().rest.getText()).isEqualTo("Take a break (1 left, 10 min)");

        test(pane().rest).click();
        assertThat(find(ItemPane.class).all()).isEmpty();
        assertThat(words()).contains("The time of the test stands still", "All your answers are saved.");
        test(find(HeldPane.class).single().goOn).click();

        assertThat(pane().rest.isEnabled()).isFalse();
        test(pane().next).click();
        assertThat(words()).contains("1 saved");
    }

    @Test
    void aPauseIsToldAtTheNextLookAndEndsThereToo() {
        Asking asking = begin();

        running.hold(List.of(asking.attempt()));
        pane().look();
        assertThat(words()).contains("The session is paused", "Stay on this page");
        assertThat(find(ItemPane.class).all()).isEmpty();
        running.release(List.of(asking.attempt()));
        pane().look();

        assertThat(find(ItemPane.class).all()).hasSize(1);
        assertThat(find(HeldPane.class).all()).isEmpty();
    }

    @Test
    void aPauseInABreakIsToldInItsPlace() {
        Asking asking = begin();
        test(pane().rest).click();

        running.hold(List.of(asking.attempt()));
        pane().look();

        assertThat(words()).contains("The session is paused");
        assertThat(find(HeldPane.class).all()).hasSize(1);
    }

    @Test
    void whoComesInAPauseWaitsWithoutTheItem() {
        Asking asking = tests.begin(person);
        running.hold(List.of(asking.attempt()));

        navigate("attempts/" + asking.attempt(), AttemptView.class);

        assertThat(words()).contains("Sample held", "The session is paused");
        assertThat(find(ItemPane.class).all()).isEmpty();
    }

    @Test
    void theEndOfTheSessionLeadsToTheResultThatSaysSo() {
        Asking asking = begin();

        running.stop(List.of(asking.attempt()));
        pane().look();

        assertThat(getCurrentView()).isInstanceOf(ResultView.class);
        assertThat(words()).contains("ended with the session");
    }
}
