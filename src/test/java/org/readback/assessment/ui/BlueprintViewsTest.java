package org.readback.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.Role;
import org.readback.account.WithAccount;
import org.readback.assessment.PlantedTests;
import org.readback.assessment.SampleTests;
import org.readback.assessment.Simulations;
import org.readback.assessment.TestSheets;
import org.readback.assessment.simulation.People;
import org.readback.base.Job;
import org.readback.base.ui.Chart;
import org.readback.base.ui.Translations;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
@WithAccount(Role.INSTRUCTOR)
class BlueprintViewsTest extends SpringBrowserlessTest {
    @Autowired
    Simulations simulations;

    @Autowired
    TestSheets sheets;

    @Autowired
    SampleTests samples;

    @Autowired
    PlantedTests planted;

    @BeforeEach
    void offer() {
        samples.offer();
        planted.offer();
        UI.getCurrent().setLocale(Translations.ENGLISH);
    }

    @AfterEach
    void withdraw() {
        samples.withdraw();
        planted.withdraw();
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }

    private void open(String test) {
        UI.getCurrent().navigate("blueprints/" + test);
    }

    private void run(org.readback.assessment.BlueprintId test, People people) throws InterruptedException {
        simulations.start(test, sheets.find(test).orElseThrow().version(), people);
        for (int i = 0;
                i < 600 && simulations.newest(test).filter(Job::isRunning).isPresent();
                i++) Thread.sleep(50);
    }

    private void openTables() {
        find(Details.class).all().stream()
                .filter(details -> details.getSummaryText().equals("All figures as tables"))
                .findFirst()
                .orElseThrow()
                .setOpened(true);
    }

    @Test
    void everyTestStandsInTheListWithItsWarnings() {
        navigate(BlueprintsView.class);

        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Sample levels", "Planted dry");
        assertThat(words(find(BlueprintsView.class).single()))
                .contains("Level test", "At most 12 items and 30 minutes", "4 things to attend to");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("blueprints/planted-dry");
    }

    @Test
    void thePageOfATestTellsItsRulesPoolsAndFaults() {
        open("planted-dry");

        assertThat(find(H1.class).single().getText()).isEqualTo("Planted dry");
        assertThat(words(find(RulesPane.class).single()))
                .contains(
                        "Reading: 12 to 12 items; ends when a band has a probability of 70\u00a0%.",
                        "Cut scores \u22121.5 · \u22120.5 · 0.5 · 1.5 logits on the scale planted-dry, version 1");
        assertThat(words(find(PoolTable.class).single()))
                .contains("16 items, 0 of them approved.", "start values", "plenty50\u00a0%612", "stray––1");
        assertThat(words(find(WarningList.class).single()))
                .contains("The topic “scarce” of the pool planted-dry has 3 items; the longest test wants 6.");
    }

    @Test
    void aTestNobodyTriedSaysWhatToDo() {
        open("sample-mastery");

        assertThat(words(find(DutyTable.class).single())).contains("report4");
        assertThat(words(find(TestDecisions.class).single())).contains("How this test decides", "fixed form");
        if (simulations.runs(SampleTests.MASTERY).isEmpty()) {
            assertThat(find(H2.class).withText("Not tried yet").exists()).isTrue();
        }
    }

    @Test
    void aRunIsShownInSentencesPicturesAndTables() throws InterruptedException {
        run(PlantedTests.DRY, new People(100, 0, 1, 0, 3));
        open("planted-dry");

        assertThat(find(ListItem.class).all())
                .extracting(BlueprintViewsTest::words)
                .anyMatch(words ->
                        words.contains("For most people (8 of 10) this test takes 12 to 12 items, 12 on average."))
                .anyMatch(words -> words.contains(
                        "Reading: the topic “scarce” runs dry for 100\u00a0% of the people; it has 3 items."))
                .anyMatch(words -> words.contains("100\u00a0% of the people have too few items left"));
        assertThat(find(Chart.class).all()).hasSize(4);
        assertThat(words(find(KeyFigures.class).single())).contains("Reading: Driest topic", "100\u00a0%");

        openTables();

        assertThat(find(NativeTable.class, find(PartTables.class).single()).all())
                .hasSize(4);
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("items/planted-dry-100");
    }

    @Test
    void twoRunsAreComparedSideBySide() throws InterruptedException {
        run(PlantedTests.DRY, new People(100, 0, 1, 0, 8));
        run(PlantedTests.DRY, new People(100, 2, 1, 0, 8));
        open("planted-dry");
        SimulationPane pane = find(SimulationPane.class).single();

        pane.compared.setValue(pane.compared.getListDataView().getItem(1));

        assertThat(words(find(KeyFigures.class).single())).contains("This run", "The other run");
        assertThat(pane.shown.getValue().people().mean()).isEqualTo(2);
        assertThat(words(find(SimulationPane.class).single())).doesNotContain("Not tried yet");
    }

    @Test
    void aFinalIsShownWithItsConsistency() throws InterruptedException {
        run(SampleTests.MASTERY, new People(100, 1, 1, 0, 3));
        open("sample-mastery");

        assertThat(find(ListItem.class).all())
                .extracting(BlueprintViewsTest::words)
                .anyMatch(words -> words.contains("Two such tests decide alike about"))
                .anyMatch(words -> words.contains("The pool gives 3 forms without a common item."));
        assertThat(find(Chart.class).all()).hasSize(3);
        assertThat(words(find(KeyFigures.class).single())).contains("Decision consistency", "Decision accuracy");

        openTables();

        assertThat(words(find(FormTables.class).single())).contains("Met by confirming");
    }

    @Test
    void onlyACompleteFormStartsARun() {
        open("sample-levels");
        SimulationForm form = find(SimulationForm.class).single();
        int before = simulations.runs(SampleTests.LEVELS).size();

        form.people.setValue(99);
        test(form.start).click();
        assertThat(form.people.isInvalid()).isTrue();
        assertThat(form.people.getErrorMessage()).isEqualTo("Give a number from 100 to 5,000.");
        form.people.setValue(200);
        form.seed.clear();
        test(form.start).click();

        assertThat(form.seed.isInvalid()).isTrue();
        assertThat(simulations.runs(SampleTests.LEVELS)).hasSize(before);
    }

    @Test
    void theStartBeginsARunWithTheNumbersGiven() throws InterruptedException {
        open("sample-levels");
        SimulationForm form = find(SimulationForm.class).single();
        form.people.setValue(150);
        form.mean.setValue(0.5);
        form.seed.setValue(77);

        test(form.start).click();
        for (int i = 0;
                i < 600
                        && simulations.runs(SampleTests.LEVELS).stream()
                                .noneMatch(run -> run.people().seed() == 77);
                i++) {
            Thread.sleep(50);
        }

        assertThat(simulations.runs(SampleTests.LEVELS).getFirst().people()).isEqualTo(new People(150, 0.5, 1, 0, 77));
    }

    @Test
    void wordsFollowTheLanguageAndNothingTypedIsLost() {
        open("planted-dry");
        SimulationForm form = find(SimulationForm.class).single();
        form.people.setValue(321);

        for (Locale locale : List.of(Translations.KAZAKH, Translations.RUSSIAN)) {
            UI.getCurrent().setLocale(locale);
            assertThat(form.start.getText()).isIn("Имитацияны бастау", "Начать имитацию");
            assertThat(words(find(WarningList.class).single())).contains("«scarce»");
        }

        assertThat(form.people.getValue()).isEqualTo(321);
    }

    @Test
    void aTestThatDoesNotExistIsNotFound() {
        open("no-such-test");
        assertThat(find(RulesPane.class).exists()).isFalse();
        open("Not%20an%20id");
        assertThat(find(RulesPane.class).exists()).isFalse();
    }
}
