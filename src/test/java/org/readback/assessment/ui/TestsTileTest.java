package org.readback.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.assessment.Assessments;
import org.readback.assessment.AttemptSheet;
import org.readback.assessment.SampleTests;
import org.readback.base.ui.Translations;
import org.readback.item.LanguageTag;
import org.readback.item.Response;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class TestsTileTest extends SpringBrowserlessTest {
    @Autowired
    TestsTile tile;

    @Autowired
    Assessments assessments;

    @Autowired
    SampleTests samples;

    @Autowired
    TestAccounts accounts;

    @BeforeEach
    void offer() {
        samples.offer();
        UI.getCurrent().setLocale(Translations.ENGLISH);
    }

    @AfterEach
    void withdraw() {
        samples.withdraw();
    }

    @Test
    void newcomerIsAskedToFindTheirLevelThenToGoOnThenSeesTheResult() {
        try (var session = accounts.signIn(accounts.fresh(Role.TRAINEE))) {
            assertThat(tile.nextStep()).hasValueSatisfying(step -> {
                assertThat(step.urgency()).isEqualTo(60);
                assertThat(step.title()).isEqualTo("Find your level");
            });
            assertThat(tile.card()).isEmpty();

            var sheet = assessments.start(SampleTests.LEVELS, LanguageTag.EN);
            assertThat(tile.nextStep()).hasValueSatisfying(step -> {
                assertThat(step.urgency()).isEqualTo(95);
                assertThat(step.path()).isEqualTo("attempts/" + sheet.attempt());
            });

            for (AttemptSheet next = sheet; next instanceof AttemptSheet.Asking asking; ) {
                next = assessments.answer(asking.attempt(), asking.nonce(), new Response.DontKnow());
            }
            assertThat(tile.card().orElseThrow().getElement().getTextRecursively())
                    .contains("Last result: Sample levels", "band 1 of 5");
        }
    }

    @Test
    void otherRolesHaveNoTests() {
        try (var session = accounts.signIn(accounts.fresh(Role.SUPERVISOR))) {
            assertThat(tile.nextStep()).isEmpty();
            assertThat(tile.card()).isEmpty();
        }
    }
}
