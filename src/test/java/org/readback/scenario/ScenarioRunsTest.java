package org.readback.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.readback.scenario.TestWalks.SCENARIO;

import com.vaadin.browserless.SpringBrowserlessTest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.readback.AppTest;
import org.readback.account.FreshTrainee;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.bank.Origin;
import org.readback.base.Installation;
import org.readback.base.UserError;
import org.readback.course.LessonProgress;
import org.readback.scenario.RunSheet.Asking;
import org.readback.scenario.RunSheet.Finished;
import org.readback.scenario.RunSheet.Told;
import org.readback.scenario.ScenarioRows.Version;
import org.readback.scenario.TestWalks.Begun;
import org.readback.scenes.Scene;
import org.readback.scenes.Verdict;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class ScenarioRunsTest extends SpringBrowserlessTest {
    @RegisterExtension
    final FreshTrainee trainee = new FreshTrainee();

    @Autowired
    ScenarioRuns runs;

    @Autowired
    TestWalks walks;

    @Autowired
    DecisionRows decisions;

    @Autowired
    WalkRows rows;

    @Autowired
    ScenarioRows scenarios;

    @Autowired
    ScenarioResults results;

    @Autowired
    LessonProgress lessons;

    @Autowired
    TestAccounts accounts;

    @Test
    void rightDecisionsLeadToThePassAndEachIsOneRow() {
        ScenarioRunId run = walks.begin(Timing.TIMED).run();

        Finished finished = walks.finish(run, Verdict.RIGHT);

        assertThat(finished.tally().isPassed()).isTrue();
        assertThat(finished.tally().points()).isEqualTo(finished.tally().most());
        assertThat(finished.steps()).allMatch(step -> step.worth().verdict() == Verdict.RIGHT);
        assertThat(decisions.of(run)).hasSize(finished.steps().size());
        assertThat(results.of(List.of(trainee.id()))).singleElement().satisfies(result -> {
            assertThat(result.run()).isEqualTo(run);
            assertThat(result.passed()).isTrue();
            assertThat(result.walked().origin()).isEqualTo(Origin.REAL);
        });
        assertThat(runs.card(SCENARIO).orElseThrow().isPassed()).isTrue();
    }

    @Test
    void brokenDutyFailsWhateverThePoints() {
        ScenarioRunId run = walks.begin(Timing.TIMED).run();

        Finished finished = walks.finish(run, Verdict.WRONG);

        assertThat(finished.tally().broken()).isNotEmpty();
        assertThat(finished.tally().isPassed()).isFalse();
        assertThat(runs.card(SCENARIO).orElseThrow().isPassed()).isFalse();
    }

    @Test
    void sameTokenTwiceIsOneRowAndTellsTheFirst() {
        Begun begun = walks.begin(Timing.TIMED);

        RunSheet first = decide(begun, 1);
        RunSheet second = decide(begun, 2);

        assertThat(first).isInstanceOf(Told.class).isEqualTo(second);
        assertThat(decisions.of(begun.run()))
                .singleElement()
                .satisfies(row -> assertThat(row.choice()).contains(1));
    }

    /** As two windows would, at the same moment. */
    @Test
    void twoWindowsAtOnceWriteOneRow() throws Exception {
        Begun begun = walks.begin(Timing.TIMED);
        try (var windows = Executors.newFixedThreadPool(2)) {
            var one = windows.submit(window(begun, 0));
            var other = windows.submit(window(begun, 1));

            assertThat(one.get()).isEqualTo(other.get());
        }
        assertThat(decisions.of(begun.run())).hasSize(1);
    }

    private Callable<RunSheet> window(Begun begun, int choice) {
        return () -> {
            try (var session = accounts.signIn(trainee.id())) {
                return decide(begun, choice);
            }
        };
    }

    @Test
    void decisionAfterTheDeadlineIsNoneInTime() {
        Begun begun = walks.begin(Timing.TIMED);
        walks.over(begun.run(), 60);

        RunSheet sheet = decide(begun, 1);

        assertThat(sheet)
                .isInstanceOfSatisfying(
                        Told.class, told -> assertThat(told.step().choice()).isEmpty());
        assertThat(decisions.of(begun.run()).getFirst().choice()).isEmpty();
    }

    @Test
    void clockOfTheScreenThatRunsFastDecidesNothing() {
        Begun begun = walks.begin(Timing.TIMED);

        RunSheet sheet =
                runs.decide(begun.run(), begun.token(), Optional.empty()).orElseThrow();

        assertThat(sheet)
                .isInstanceOfSatisfying(
                        Asking.class, asking -> assertThat(asking.token()).isEqualTo(begun.token()));
        assertThat(decisions.of(begun.run())).isEmpty();
    }

    @Test
    void sceneThatNobodyCameBackToIsDecidedByItsClock() {
        ScenarioRunId run = walks.begin(Timing.TIMED).run();
        walks.over(run, 3600);

        assertThat(runs.open(run).orElseThrow()).isInstanceOf(Told.class);
        assertThat(runs.open(run).orElseThrow()).isInstanceOf(Told.class);
        assertThat(decisions.of(run))
                .singleElement()
                .satisfies(row -> assertThat(row.choice()).isEmpty());
    }

    @Test
    void anotherWindowGoesOnAtTheSameSceneAndItsClockIsTheSame() {
        Begun begun = walks.begin(Timing.TIMED);
        var before = rows.lock(trainee.id(), begun.run()).orElseThrow().current();

        assertThat(runs.start(SCENARIO, Timing.UNTIMED)).isEqualTo(begun.run());
        runs.goOn(begun.run(), begun.token());
        Asking again = (Asking) runs.open(begun.run()).orElseThrow();

        assertThat(rows.lock(trainee.id(), begun.run()).orElseThrow().current()).isEqualTo(before);
        assertThat(again.token()).isEqualTo(begun.token());
        assertThat(again.clock())
                .hasValueSatisfying(clock -> assertThat(clock.left()).isLessThanOrEqualTo(clock.whole()));
        assertThat(runs.card(SCENARIO).orElseThrow().walks().open()).contains(begun.run());
    }

    @Test
    void staleWindowIsBroughtToWhereTheWalkIs() {
        Begun begun = walks.begin(Timing.TIMED);
        Told told = (Told) decide(begun, 0);
        runs.goOn(begun.run(), told.token());

        RunSheet sheet = runs.decide(begun.run(), UUID.randomUUID().toString(), Optional.of(0))
                .orElseThrow();

        assertThat(sheet).isInstanceOf(Asking.class);
        assertThat(decisions.of(begun.run())).hasSize(1);
        assertThat(runs.goOn(begun.run(), begun.token()).orElseThrow()).isInstanceOf(Asking.class);
    }

    @Test
    void clockDoesNotRunWhileTheConsequenceIsRead() {
        Begun begun = walks.begin(Timing.TIMED);
        decide(begun, 0);

        var current = rows.lock(trainee.id(), begun.run()).orElseThrow().current();

        assertThat(current).isNotNull().satisfies(scene -> {
            assertThat(scene.shownAt()).isNull();
            assertThat(scene.deadline()).isNull();
        });
        assertThat(runs.open(begun.run()).orElseThrow()).isInstanceOf(Told.class);
    }

    @Test
    void withoutTheClockThereIsNoDeadlineAndTheResultSaysSo() {
        Begun begun = walks.begin(Timing.UNTIMED);
        assertThat(((Asking) runs.open(begun.run()).orElseThrow()).clock()).isEmpty();

        Finished finished = walks.finish(begun.run(), Verdict.RIGHT);

        assertThat(finished.frame().timing()).isEqualTo(Timing.UNTIMED);
        assertThat(finished.tally().isPassed()).isTrue();
        assertThat(runs.card(SCENARIO).orElseThrow().isPassed())
                .as("passed against the clock")
                .isFalse();
    }

    @Test
    void personWithMoreTimeHasALaterDeadline() {
        Scene first = walks.scenario().first();
        var run = new ScenarioRunId(UUID.randomUUID());
        Version version = version();
        rows.start(trainee.id(), run, new WalkRows.Plan(version, Origin.REAL, Timing.TIMED, 1.5), first.id());
        String token = ((RunSheet.Ready) runs.open(run).orElseThrow()).token();

        Asking asking = (Asking) runs.goOn(run, token).orElseThrow();

        assertThat(asking.clock().orElseThrow().whole().toMillis())
                .isCloseTo(Duration.ofSeconds(first.seconds()).toMillis() * 3 / 2, within(50L));
    }

    private Version version() {
        return scenarios.all().stream()
                .filter(each -> each.id().equals(SCENARIO))
                .map(each -> new Version(each.id(), each.number()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void walkOfAnotherPersonIsNotThere() {
        Begun begun = walks.begin(Timing.TIMED);
        try (var other = accounts.signIn(accounts.fresh(Role.TRAINEE))) {
            assertThat(runs.open(begun.run())).isEmpty();
            assertThat(runs.goOn(begun.run(), begun.token())).isEmpty();
            assertThat(runs.decide(begun.run(), begun.token(), Optional.of(0))).isEmpty();
        }
        assertThat(decisions.of(begun.run())).isEmpty();
    }

    @Test
    void draftsAndUnknownScenariosAreNotOpen() {
        var real = new ScenarioShelf(scenarios, lessons, new Installation(Installation.Kind.PRODUCTION));

        assertThat(real.open()).noneMatch(StoredScenario::draft);
        assertThat(runs.card(new ScenarioId("no-such"))).isEmpty();
        assertThatThrownBy(() -> runs.start(new ScenarioId("no-such"), Timing.TIMED))
                .isInstanceOf(UserError.class);
    }

    private RunSheet decide(Begun begun, int choice) {
        return runs.decide(begun.run(), begun.token(), Optional.of(choice)).orElseThrow();
    }
}
