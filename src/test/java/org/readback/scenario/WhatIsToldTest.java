package org.readback.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.scenario.TestWalks.SCENARIO;

import com.vaadin.browserless.SpringBrowserlessTest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.readback.AppTest;
import org.readback.account.FreshTrainee;
import org.readback.base.LocalText;
import org.readback.scenario.DecisionRows.Decision;
import org.readback.scenario.RunSheet.Asking;
import org.readback.scenario.RunSheet.Finished;
import org.readback.scenario.RunSheet.Told;
import org.readback.scenes.Consequence;
import org.readback.scenes.Scenario;
import org.readback.scenes.Verdict;
import org.springframework.beans.factory.annotation.Autowired;

/** What a walk tells, and when. */
@AppTest
class WhatIsToldTest extends SpringBrowserlessTest {
    @RegisterExtension
    final FreshTrainee trainee = new FreshTrainee();

    @Autowired
    ScenarioRuns runs;

    @Autowired
    TestWalks walks;

    @Autowired
    DecisionRows decisions;

    @Test
    void nothingThatFollowsIsKnownBeforeTheDecision() {
        ScenarioRunId run = runs.start(SCENARIO, Timing.TIMED);
        Scenario scenario = walks.scenario();
        while (!(runs.open(run).orElseThrow() instanceof Finished)) {
            RunSheet sheet = runs.open(run).orElseThrow();
            List<Decision> made = decisions.of(run);
            assertThat(sheet.toString())
                    .doesNotContain(hidden(scenario, sheet, made).toArray(String[]::new));
            switch (sheet) {
                case RunSheet.Ready ready -> runs.goOn(run, ready.token());
                case Told told -> runs.goOn(run, told.token());
                case Asking asking -> runs.decide(run, asking.token(), Optional.of(0));
                case Finished _ -> throw new IllegalStateException();
            }
        }
    }

    /** Texts of scenes that are neither on nor decided, and what comes of whatever was not decided. */
    private static Stream<String> hidden(Scenario scenario, RunSheet sheet, List<Decision> made) {
        Stream<String> scenes = scenario.scenes().stream()
                .filter(scene -> made.stream().noneMatch(row -> row.scene().equals(scene.id())))
                .filter(scene -> !(sheet instanceof Asking asking)
                        || !asking.scene().title().equals(scene.title()))
                .map(scene -> scene.text().in(Locale.ENGLISH));
        Stream<LocalText> consequences = scenario.scenes().stream()
                .flatMap(scene -> scene.consequences()
                        .filter(each -> made.isEmpty()
                                || !scene.id().equals(made.getLast().scene())
                                || !each.equals(scene.after(made.getLast().choice())))
                        .map(Consequence::happens));
        return Stream.concat(scenes, consequences.map(text -> text.in(Locale.ENGLISH)));
    }

    @Test
    void otherWaysAreToldFromTheSecondWalkOn() {
        ScenarioRunId first = walks.begin(Timing.UNTIMED).run();
        Finished before = walks.finish(first, Verdict.RIGHT);
        assertThat(before.othersTold()).isFalse();
        assertThat(before.steps()).allMatch(step -> step.others().isEmpty());

        ScenarioRunId second = walks.begin(Timing.TIMED).run();
        Finished after = walks.finish(second, Verdict.RIGHT);

        assertThat(second).isNotEqualTo(first);
        assertThat(after.othersTold()).isTrue();
        assertThat(after.steps()).allMatch(step -> !step.others().isEmpty());
        assertThat(runs.card(SCENARIO).orElseThrow().walks().finished()).hasSize(2);
    }
}
