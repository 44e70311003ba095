package org.readback.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.assessment.BlueprintId;
import org.readback.assessment.CalibratedSample;
import org.readback.assessment.TestFigures;
import org.readback.assessment.TestForms;
import org.readback.base.ui.Translations;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class TestDecisionsTest extends SpringBrowserlessTest {
    @Autowired
    TestForms forms;

    @Autowired
    TestFigures figures;

    @Autowired
    CalibratedSample samples;

    @Autowired
    TestAccounts accounts;

    private BlueprintId test = new BlueprintId("none");

    @BeforeEach
    void offer() {
        test = samples.offer("decisions-" + UUID.randomUUID());
    }

    @AfterEach
    void withdraw() {
        samples.withdraw(test);
    }

    private TestDecisions shown(BlueprintId id) {
        UI.getCurrent().setLocale(Translations.ENGLISH);
        var decisions = new TestDecisions(forms, figures, id);
        UI.getCurrent().add(decisions);
        runPendingSignalsTasks();
        return decisions;
    }

    private String words(TestDecisions decisions) {
        runPendingSignalsTasks();
        return decisions.getElement().getTextRecursively();
    }

    @Test
    void whyATestCannotAdaptStandsInThePlaceOfTheSwitch() {
        try (var session = accounts.signIn(accounts.fresh(Role.INSTRUCTOR))) {
            var decisions = shown(test);

            assertThat(words(decisions))
                    .contains("fixed form", "Everybody is asked 20 items", "Calibrate the pool and approve")
                    .contains("Two forms like this one would decide alike for");
            assertThat(find(Button.class, decisions).exists()).isFalse();
        }
    }

    @Test
    void theSwitchTellsWhatHoldsFromNowOnAndLeadsBack() {
        samples.calibrate(test, 44);
        try (var session = accounts.signIn(accounts.fresh(Role.INSTRUCTOR))) {
            var decisions = shown(test);

            test(find(Button.class, decisions).single()).click();
            assertThat(words(decisions)).contains("at least 10 and at most 20", "Since ", "Use the fixed form again");

            test(find(Button.class, decisions).single()).click();
            assertThat(words(decisions)).contains("Everybody is asked 20 items", "Let the test adapt");
        }
    }

    @Test
    void aLevelTestHasNothingToSwitch() {
        try (var session = accounts.signIn(accounts.fresh(Role.INSTRUCTOR))) {
            assertThat(words(shown(new BlueprintId("eng-placement")))).isEmpty();
        }
    }
}
