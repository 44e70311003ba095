package org.readback.battery.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.AccountId;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.assessment.Result.Indication;
import org.readback.bank.Origin;
import org.readback.base.LocalText;
import org.readback.base.ui.Translations;
import org.readback.battery.Batteries;
import org.readback.battery.Battery.Question;
import org.readback.battery.BatteryId;
import org.readback.battery.Finding;
import org.readback.battery.InterviewSheet;
import org.readback.battery.Interviews;
import org.readback.battery.PartOutcome;
import org.readback.battery.RunId;
import org.readback.battery.RunSummary;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class BatteryViewsTest extends SpringBrowserlessTest {
    @Autowired
    Batteries batteries;

    @Autowired
    Interviews interviews;

    @Autowired
    TestAccounts accounts;

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }

    @Test
    void theIntroductionSaysWhatCountsAndLeadsToTheFirstPart() {
        try (var session = accounts.signIn(accounts.fresh(Role.TRAINEE))) {
            UI.getCurrent().setLocale(Translations.ENGLISH);
            BatteryView view = navigate(BatteryView.class, Map.of("battery", "eng-level"));
            assertThat(words(view))
                    .contains("English level test, four skills", "at most 60 minutes", "no time runs")
                    .contains("not a STANAG level", "Writing: 8 minutes, marked by people");

            view.sound.mayStart();
            test(view.start).click();

            assertThat(getCurrentView()).isInstanceOf(RunView.class);
            RunPane pane = find(RunPane.class).single();
            assertThat(words(pane)).contains("Part 1 of 7 is next.");
            assertThat(pane.next.getText()).isEqualTo("Start: Reading");
            UI.getCurrent().setLocale(Translations.KAZAKH);
            assertThat(pane.next.getText()).isEqualTo("Бастау: Оқылым");

            test(pane.next).click();
            assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("AttemptView");
        }
    }

    @Test
    void theRehearsalTellsItsMark() {
        try (var session = accounts.signIn(accounts.fresh(Role.TRAINEE))) {
            UI.getCurrent().setLocale(Translations.ENGLISH);

            BatteryView view = navigate(BatteryView.class, Map.of("battery", "police-a"));

            assertThat(words(view)).contains("at most 70 minutes", "60", "Interview: 15 minutes, marked by people");
        }
    }

    @Test
    void eachResultIsDrawnAndSaidAsSoonAsItIsKnown() {
        UI.getCurrent().setLocale(Translations.ENGLISH);
        var indication = new Indication(3, 0.8, 4, 0.18, 8, 11, List.of(4.0, 7.0, 10.0, 13.0));
        var pane = new OutcomesPane(new RunSummary(
                new RunId(new UUID(1, 1)),
                new AccountId(new UUID(1, 2)),
                new BatteryId("police-a"),
                new LocalText(Map.of("en", "Sample")),
                Instant.EPOCH,
                Optional.empty(),
                Origin.SIMULATED,
                List.of(
                        new PartOutcome("reading", new Finding.Points(7.5, 10, 0.6)),
                        new PartOutcome("writing", new Finding.Band(indication)),
                        new PartOutcome("speaking", new Finding.Waiting()),
                        new PartOutcome("report", new Finding.Missing()))));
        UI.getCurrent().add(pane);

        assertThat(words(pane))
                .contains("Some results are still to come", "simulated")
                .contains("7.5 of 10 points. Needed: 6. Reached.")
                .contains("band 3 of 5, may be 4", "what two others would very probably have given")
                .contains("waiting for the raters", "nothing was handed in");
        UI.getCurrent().setLocale(Translations.RUSSIAN);
        assertThat(words(pane)).contains("7,5 из 10 баллов", "ждёт оценки");
    }

    @Test
    void anInterviewIsRatedOnceWithEveryQuestion() {
        var sheet = new InterviewSheet(
                new RunId(new UUID(1, 1)),
                new LocalText(Map.of("en", "Sample")),
                "Aru Bek",
                Duration.ofMinutes(15),
                List.of(new Question("Why?", "A reason."), new Question("When?", "A time.")),
                Optional.empty());
        UI.getCurrent().setLocale(Translations.ENGLISH);
        var pane = new InterviewPane(interviews, sheet);
        UI.getCurrent().add(pane);
        assertThat(words(pane)).contains("Aru Bek", "Why?", "A reason.", "half");

        pane.points.getFirst().setValue(2);
        test(pane.save).click();

        assertThat(words(pane)).contains("Give points for every question first.");
        assertThat(pane.points.getFirst().getValue()).isEqualTo(2);
    }

    @Test
    void nobodyWaitsForAnInstructorWithoutPeople() {
        try (var session = accounts.signIn(accounts.fresh(Role.INSTRUCTOR))) {
            UI.getCurrent().setLocale(Translations.ENGLISH);

            InterviewsView view = navigate(InterviewsView.class);

            assertThat(words(view)).contains("Nobody waits for an interview");
        }
    }

    @Test
    void theListOfTestsHasBatteriesAndNotTheirParts() {
        try (var session = accounts.signIn(accounts.fresh(Role.TRAINEE))) {
            UI.getCurrent().setLocale(Translations.ENGLISH);
            batteries.begin(new BatteryId("police-a"));

            UI.getCurrent().navigate("tests");

            assertThat(words((Component) getCurrentView()))
                    .contains("English level test, four skills", "Police language rehearsal A", "running")
                    .doesNotContain("Police rehearsal A: reading");
        }
    }
}
