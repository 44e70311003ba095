package org.readback.battery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.AccountId;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.assessment.Assessments;
import org.readback.assessment.AttemptId;
import org.readback.assessment.AttemptSheet;
import org.readback.assessment.AttemptSheet.Asking;
import org.readback.assessment.OutageOver;
import org.readback.assessment.Results;
import org.readback.assessment.SampleTests;
import org.readback.base.UserError;
import org.readback.battery.Batteries.Place;
import org.readback.item.ItemId;
import org.readback.item.LanguageTag;
import org.readback.item.Rubric;
import org.readback.marking.Draft;
import org.readback.marking.TestWorks;
import org.readback.marking.WorkId;
import org.readback.marking.Works;
import org.readback.store.Superuser;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@AppTest
@RecordApplicationEvents
class BatteriesTest {
    private static final Draft TEXT =
            new Draft(0, Map.of(Draft.FREE, "The gate does not close. Please repair it first."));

    @Autowired
    Batteries batteries;

    @Autowired
    BatteryClock clock;

    @Autowired
    BatteryRuns runs;

    @Autowired
    TestBatteries samples;

    @Autowired
    Assessments assessments;

    @Autowired
    Results results;

    @Autowired
    Works works;

    @Autowired
    TestWorks raters;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Superuser superuser;

    @Autowired
    ApplicationEventPublisher publisher;

    @Autowired
    ApplicationEvents events;

    private AccountId person = new AccountId(new UUID(0, 0));
    private TestAccounts.Session session = () -> {};

    @BeforeEach
    void aTraineeSignsIn() {
        samples.offer();
        person = accounts.fresh(Role.TRAINEE);
        session = accounts.signIn(person);
    }

    @AfterEach
    void signOut() {
        session.close();
        samples.withdraw();
    }

    private RunSheet sheet(RunId run) {
        return batteries.run(run).orElseThrow();
    }

    private AttemptId test(RunId run) {
        return ((Place.InTest) batteries.start(run, 1)).attempt();
    }

    private WorkId task(RunId run, int position) {
        return ((Place.InTask) batteries.start(run, position)).work();
    }

    private void answerAll(AttemptId attempt) {
        AttemptSheet sheet = assessments.resume(attempt);
        while (sheet instanceof Asking asking) {
            sheet = assessments.answer(attempt, asking.nonce(), SampleTests.right(asking));
        }
    }

    private RunId toTheSecondPart() {
        RunId run = batteries.begin(TestBatteries.SMALL);
        answerAll(test(run));
        return run;
    }

    private void timeIsOver(WorkId work) {
        superuser.jdbc().update("update work set until = clock_timestamp() where work_id = ?", work.workId());
        superuser
                .jdbc()
                .update(
                        "update battery_part set deadline = clock_timestamp() - interval '2 minutes' where work_id = ?",
                        work.workId());
    }

    @Test
    void partsFollowEachOtherAndEachGoesOnWhereItWasLeft() {
        RunId run = batteries.begin(TestBatteries.SMALL);
        assertThat(batteries.begin(TestBatteries.SMALL)).isEqualTo(run);
        assertThatThrownBy(() -> batteries.start(run, 2)).isInstanceOf(UserError.class);

        AttemptId attempt = test(run);
        var first = (Asking) assessments.resume(attempt);
        assessments.answer(attempt, first.nonce(), SampleTests.right(first));
        assertThat(test(run)).isEqualTo(attempt);
        assertThat(sheet(run).next()).hasValue(1);
        answerAll(attempt);
        assertThat(sheet(run).next()).hasValue(2);

        WorkId written = task(run, 2);
        works.save(written, TEXT);
        assertThat(task(run, 2)).isEqualTo(written);
        works.handIn(written, new Draft(1, TEXT.texts()));
        assertThat(sheet(run).next()).hasValue(3);

        WorkId spoken = task(run, 3);
        works.record(spoken, TestWorks.webm());
        assertThat(sheet(run).next()).hasValue(3);
        works.handIn(spoken, Draft.EMPTY);
        assertThat(sheet(run).next()).isEmpty();
        assertThat(sheet(run).summary().completedAt()).isEmpty();
    }

    @Test
    void aTestThatIsAPartIsStartedInItsTurnOnly() {
        assertThat(assessments.offers()).noneMatch(offer -> offer.test().equals(SampleTests.MASTERY));
        assertThatThrownBy(() -> assessments.start(SampleTests.MASTERY, LanguageTag.EN))
                .isInstanceOf(UserError.class);

        assertThat(works.open(new ItemId("eng-level-w1"))).isEmpty();
    }

    @Test
    void theSecondRatersArrivalCompletesTheResultOnce() {
        RunId run = toTheSecondPart();
        WorkId written = task(run, 2);
        works.handIn(written, TEXT);
        WorkId spoken = task(run, 3);
        works.record(spoken, TestWorks.webm());
        works.handIn(spoken, Draft.EMPTY);
        assertThat(sheet(run).summary().outcomes())
                .extracting(PartOutcome::finding)
                .filteredOn(finding -> finding instanceof Finding.Waiting)
                .hasSize(2);

        raters.rate(accounts.fresh(Role.INSTRUCTOR), written, TestWorks.all(Rubric.WRITING, 2, ""));
        raters.rate(accounts.fresh(Role.INSTRUCTOR), written, TestWorks.all(Rubric.WRITING, 3, ""));
        assertThat(sheet(run).summary().completedAt()).isEmpty();
        raters.rate(accounts.fresh(Role.INSTRUCTOR), spoken, TestWorks.all(Rubric.SPEAKING, 1, ""));
        raters.rate(accounts.fresh(Role.INSTRUCTOR), spoken, TestWorks.all(Rubric.SPEAKING, 1, ""));

        RunSummary found = runs.of(List.of(person)).getFirst();
        assertThat(found.completedAt()).isPresent();
        assertThat(found.outcomes())
                .filteredOn(outcome -> outcome.finding() instanceof Finding.Band)
                .extracting(outcome ->
                        ((Finding.Band) outcome.finding()).indication().band())
                .containsExactly(4, 2);
        sheet(run);
        clock.closeOverdue();
        assertThat(events.stream(BatteryCompleted.class)
                        .filter(event -> event.run().equals(run)))
                .hasSize(1);
    }

    @Test
    void whatWasSavedInTimeIsHandedInThoughNobodyComesBack() {
        RunId run = toTheSecondPart();
        WorkId written = task(run, 2);
        works.save(written, TEXT);
        timeIsOver(written);

        clock.closeOverdue();

        assertThat(sheet(run).part(2).state()).isInstanceOf(PartState.HandedIn.class);
        assertThat(sheet(run).next()).hasValue(3);
    }

    @Test
    void nothingSavedIsNothingHandedInAndTheNextPartComes() {
        RunId run = toTheSecondPart();
        WorkId written = task(run, 2);
        timeIsOver(written);

        assertThatThrownBy(() -> works.save(written, TEXT)).isInstanceOf(UserError.class);
        assertThat(sheet(run).part(2).state()).isInstanceOf(PartState.Missed.class);
        assertThat(sheet(run).next()).hasValue(3);
    }

    @Test
    void closingBeforeTheTimeIsOverDoesNothing() {
        RunId run = toTheSecondPart();
        WorkId written = task(run, 2);

        assertThat(batteries.close(run).part(2).state()).isInstanceOf(PartState.Running.class);
        assertThat(works.save(written, TEXT).revision()).isEqualTo(1);
    }

    @Test
    void timeThatAnOutageTookIsGivenBack() {
        RunId run = toTheSecondPart();
        WorkId written = task(run, 2);
        var before = sheet(run).part(2).remaining().orElseThrow().deadline();

        publisher.publishEvent(new OutageOver(before.minusSeconds(60), Duration.ofSeconds(90)));

        assertThat(sheet(run).part(2).remaining().orElseThrow().deadline()).isEqualTo(before.plusSeconds(90));
        assertThat(works.at(written)).isPresent();
    }

    @Test
    void anAttemptEndedByTheClockEndsItsPart() {
        RunId run = batteries.begin(TestBatteries.SMALL);
        AttemptId attempt = test(run);
        superuser
                .jdbc()
                .update("update attempt set deadline = clock_timestamp() where attempt_id = ?", attempt.attemptId());

        assessments.resume(attempt);

        assertThat(results.of(attempt)).isPresent();
        assertThat(sheet(run).next()).hasValue(2);
    }

    @Test
    void shippedBatteriesCanBeTakenHere() {
        assertThat(batteries.offers())
                .filteredOn(offer -> !offer.battery().equals(TestBatteries.SMALL))
                .extracting(
                        offer -> offer.battery().batteryId(),
                        offer -> offer.time().toMinutes(),
                        BatteryOffer::state)
                .containsExactly(
                        Tuple.tuple("eng-level", 60L, new BatteryOffer.State.Open()),
                        Tuple.tuple("police-a", 70L, new BatteryOffer.State.Open()),
                        Tuple.tuple("police-b", 70L, new BatteryOffer.State.Open()));
    }
}
