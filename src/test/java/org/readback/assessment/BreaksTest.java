package org.readback.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.readback.assessment.SampleTests.right;
import static org.readback.assessment.SampleTests.sitting;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.readback.AppTest;
import org.readback.account.FreshTrainee;
import org.readback.assessment.AttemptSheet.Asking;
import org.readback.assessment.AttemptSheet.Finished;
import org.readback.assessment.AttemptSheet.Held;
import org.readback.bank.ResponseLog;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Time that stands still: breaks, pauses, outages on top of them. */
@AppTest
class BreaksTest {
    @RegisterExtension
    final OfferedHeldTests tests = new OfferedHeldTests();

    @RegisterExtension
    final FreshTrainee trainee = new FreshTrainee();

    @Autowired
    HeldTests held;

    @Autowired
    Assessments assessments;

    @Autowired
    RunningAttempts running;

    @Autowired
    AttemptDesk desk;

    @Autowired
    ResponseLog log;

    @Autowired
    Heartbeats heartbeats;

    @Autowired
    JdbcClient jdbc;

    private Asking start() {
        return held.begin(trainee.id());
    }

    private Attempt row(AttemptSheet sheet) {
        return desk.rows().find(sheet.attempt()).orElseThrow();
    }

    /** As if everything that is stored of the attempt had happened so much earlier. */
    private void age(AttemptSheet sheet, String by) {
        jdbc.sql("update attempt set held_at = held_at - cast(:by as interval), held_until = held_until - cast(:by as"
                        + " interval) where attempt_id = :attempt")
                .param("by", by)
                .param("attempt", sitting(sheet))
                .update();
    }

    @Test
    void moreTimeIsInTheDeadlineFromTheStart() {
        Attempt attempt = row(start());

        assertThat(Duration.between(attempt.startedAt(), attempt.deadline()))
                .isEqualTo(Duration.ofMinutes(HeldTests.MINUTES * 125 / 100));
        assertThat(attempt.running().extra()).isEqualTo(25);
        assertThat(attempt.running().isSupervised()).isTrue();
    }

    @Test
    void nothingIsSavedInABreakAndTheSameItemStandsThereAfterwards() {
        Asking first = start();
        assertThat(first.freedom()).isEqualTo(new AttemptSheet.Freedom(1, Duration.ofMinutes(10), true));
        Instant deadline = row(first).deadline();

        AttemptSheet rest = assessments.rest(first.attempt());
        AttemptSheet answered = assessments.answer(first.attempt(), first.nonce(), right(first));
        age(first, "3 minutes");
        Asking back = (Asking) assessments.goOn(first.attempt());

        assertThat(rest)
                .isInstanceOfSatisfying(
                        Held.class,
                        held -> assertThat(held.until().orElseThrow()).isEqualTo(Duration.ofMinutes(10)));
        assertThat(answered).isInstanceOf(Held.class);
        assertThat(log.sitting(sitting(first))).isEmpty();
        assertThat(back.nonce()).isEqualTo(first.nonce());
        assertThat(back.freedom().breaks()).isZero();
        assertThat(row(back).deadline())
                .isCloseTo(deadline.plus(Duration.ofMinutes(3)), within(20, ChronoUnit.SECONDS));
        assertThat(assessments.rest(first.attempt())).as("no break is left").isInstanceOf(Asking.class);
    }

    @Test
    void aBreakEndsByItselfAndMovesTheDeadlineByItsWholeLengthAndNoMore() {
        Asking first = start();
        Instant deadline = row(first).deadline();
        assessments.rest(first.attempt());
        age(first, "25 minutes");

        AttemptSheet next = assessments.answer(first.attempt(), first.nonce(), right(first));

        assertThat(next)
                .isInstanceOfSatisfying(
                        Asking.class, asking -> assertThat(asking.position()).isEqualTo(2));
        assertThat(row(next).deadline()).isEqualTo(deadline.plus(Duration.ofMinutes(10)));
        assertThat(log.sitting(sitting(first))).hasSize(1);
    }

    @Test
    void aPauseOfOthersIsNotEndedByComingBack() {
        Asking first = start();
        assessments.rest(first.attempt());

        running.hold(List.of(first.attempt()));

        assertThat(assessments.goOn(first.attempt()))
                .isInstanceOfSatisfying(
                        Held.class, held -> assertThat(held.until()).isEmpty());
        running.release(List.of(first.attempt()));
        assertThat(assessments.resume(first.attempt())).isInstanceOf(Asking.class);
    }

    @Test
    void anOutageInAPauseGivesNothingTwice() {
        Asking first = start();
        running.hold(List.of(first.attempt()));
        jdbc.sql("update attempt set started_at = started_at - interval '1 hour' where attempt_id = ?")
                .param(sitting(first))
                .update();
        Instant deadline = row(first).deadline();

        jdbc.sql("update heartbeat set beat_at = clock_timestamp() - interval '20 minutes'")
                .update();
        heartbeats.beat();

        assertThat(row(first).deadline()).isEqualTo(deadline);
    }

    @Test
    void whatASessionEndsCountsWithWhatWasAnsweredAndComputesAgain() {
        Asking first = start();
        Asking second = (Asking) assessments.answer(first.attempt(), first.nonce(), right(first));

        running.stop(List.of(first.attempt()));

        AttemptSheet late = assessments.answer(second.attempt(), second.nonce(), right(second));
        assertThat(late)
                .isInstanceOfSatisfying(
                        Finished.class,
                        finished -> assertThat(finished.notice()).contains(Notice.SESSION_CLOSED));
        assertThat(log.sitting(sitting(first))).hasSize(1);
        Attempt ended = row(first);
        assertThat(ended.running().isStopped()).isTrue();
        assertThat(desk.paths().again(ended, log.sitting(sitting(first)), Rulings.NONE))
                .isEqualTo(ended.decision());
        assertThat(desk.summary(ended).orElseThrow().stopped()).isTrue();
    }

    @Test
    void moreTimeComesAtOnceAndIsNeverTakenAway() {
        Asking first = start();
        Instant deadline = row(first).deadline();

        running.lengthen(List.of(first.attempt()), 50);
        running.lengthen(List.of(first.attempt()), 10);

        assertThat(row(first).deadline()).isEqualTo(deadline.plus(Duration.ofMinutes(HeldTests.MINUTES / 4)));
        assertThat(row(first).running().extra()).isEqualTo(50);
    }
}
