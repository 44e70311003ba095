package org.readback.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.readback.assessment.HeldTests.HELD;

import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.readback.AppTest;
import org.readback.account.AccountId;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.assessment.AttemptSheet;
import org.readback.assessment.AttemptSheet.Asking;
import org.readback.assessment.AttemptSheet.Finished;
import org.readback.assessment.AttemptSheet.Held;
import org.readback.assessment.Barrier;
import org.readback.assessment.Notice;
import org.readback.assessment.TestOffer;
import org.readback.bank.ResponseLog;
import org.readback.base.UserError;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@AppTest
@RecordApplicationEvents
class ExamSessionsTest {
    @RegisterExtension
    final ExamScene scene = new ExamScene();

    @Autowired
    ExamSessions sessions;

    @Autowired
    ExamDoor door;

    @Autowired
    TestSessions made;

    @Autowired
    TestAccounts accounts;

    @Autowired
    ResponseLog log;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEvents events;

    @Test
    void thoseOfTheRosterWhoTypedTheCodeMayBegin() {
        assertThat(scene.state()).isEqualTo(new TestOffer.State.Barred(Barrier.SESSION));
        refusedWith("assessment.start.session");

        scene.hold(sessions::open);
        assertThat(scene.state()).isEqualTo(new TestOffer.State.Barred(Barrier.CODE));
        refusedWith("assessment.start.code");

        assertThat(scene.enter(scene.code().toLowerCase(Locale.ROOT))).isEqualTo(new Entry.LetIn());
        assertThat(scene.state()).isEqualTo(new TestOffer.State.Open());
        scene.hold(sessions::pause);
        refusedWith("assessment.start.paused");
        scene.hold(sessions::resume);

        Asking first = scene.start();
        assertThat(first.freedom().supervised()).isTrue();
        assertThat(scene.stand()).satisfies(at -> {
            assertThat(at.position()).isEqualTo(1);
            assertThat(at.left()).isBetween(Duration.ofMinutes(39), Duration.ofMinutes(40));
        });
        assertThat(events.stream(ExamEvent.class).map(ExamEvent::action))
                .containsExactly("session-planned", "session-opened", "session-paused", "session-resumed");
    }

    private void refusedWith(String key) {
        assertThatExceptionOfType(UserError.class)
                .isThrownBy(scene::start)
                .satisfies(error -> assertThat(error.key()).isEqualTo(key));
    }

    @Test
    void inAPauseNothingIsSavedAndNobodyLosesTime() {
        scene.letIn();
        Asking first = scene.start();

        scene.hold(sessions::pause);
        assertThat(scene.answer(first)).isInstanceOf(Held.class);
        assertThat(log.sitting(first.attempt().attemptId())).isEmpty();
        jdbc.sql("update attempt set held_at = held_at - interval '3 hours' where attempt_id = ?")
                .param(first.attempt().attemptId())
                .update();
        assertThat(scene.stand().held()).isTrue();
        assertThat(scene.stand().left()).isGreaterThan(Duration.ofMinutes(39));
        scene.hold(sessions::resume);

        assertThat(scene.stand().left()).isBetween(Duration.ofMinutes(39), Duration.ofMinutes(220));
        assertThat(scene.answer(first))
                .isInstanceOfSatisfying(
                        Asking.class, next -> assertThat(next.position()).isEqualTo(2));
    }

    @Test
    void anAnswerUnderWayIsSavedBeforeThePause() throws Exception {
        scene.letIn();
        Asking first = scene.start();

        Asking second = (Asking) whileAnswering(first, () -> scene.hold(sessions::pause));

        assertThat(second.position()).isEqualTo(2);
        assertThat(log.sitting(first.attempt().attemptId())).hasSize(1);
        assertThat(scene.stand().held()).isTrue();
        assertThat(scene.answer(second)).isInstanceOf(Held.class);
    }

    @Test
    void anAnswerUnderWayCountsWhenTheSessionIsClosed() throws Exception {
        scene.letIn();
        Asking first = scene.start();

        Asking second = (Asking) whileAnswering(first, () -> scene.hold(id -> sessions.close(id, "It is over")));

        assertThat(scene.answer(second))
                .isInstanceOfSatisfying(
                        Finished.class,
                        finished -> assertThat(finished.notice()).contains(Notice.SESSION_CLOSED));
        assertThat(log.sitting(first.attempt().attemptId())).hasSize(1);
        assertThat(scene.stand().stopped()).isTrue();
        assertThat(scene.state()).isEqualTo(new TestOffer.State.Barred(Barrier.SESSION));
    }

    /** The other acts once the answer holds its row, and waits for it. */
    private AttemptSheet whileAnswering(Asking asking, Runnable other) throws Exception {
        var answered = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(2)) {
            Future<AttemptSheet> answer = threads.submit(() -> transaction.execute(_ -> {
                AttemptSheet next = scene.answer(asking);
                answered.countDown();
                untilSomebodyWaits();
                return next;
            }));
            answered.await();
            threads.submit(other).get();
            return Objects.requireNonNull(answer.get());
        }
    }

    private void untilSomebodyWaits() {
        for (int tries = 0; tries < 10_000; tries++) {
            boolean waits = jdbc.sql("select exists (select 1 from pg_locks where not granted)")
                    .query(Boolean.class)
                    .single();
            if (waits) return;
            Thread.onSpinWait();
        }
        throw new AssertionError("Nobody waited for the row");
    }

    @Test
    void aColleagueWhoLooksAfterTheWholeRosterStandsIn() {
        AccountId colleague = accounts.fresh(Role.INSTRUCTOR);
        assertThat(scene.as(colleague, () -> sessions.find(scene.session))).isEmpty();
        assertThatThrownBy(() -> scene.as(colleague, () -> {
                    sessions.open(scene.session);
                    return scene.session;
                }))
                .isInstanceOf(AccessDeniedException.class);

        jdbc.sql("insert into contingent_staff select contingent_id, ? from membership where account_id = ?")
                .params(colleague.accountId(), scene.trainee.accountId())
                .update();

        assertThat(scene.as(colleague, () -> sessions.find(scene.session))).isPresent();
        assertThat(scene.as(colleague, () -> sessions.mine()))
                .extracting(SessionCard::session)
                .contains(scene.session);
    }

    @Test
    void nobodyIsPutOnARosterWhomOthersLookAfter() {
        AccountId foreign = accounts.fresh(Role.TRAINEE);

        assertThatThrownBy(() -> scene.as(scene.instructor, () -> made.plan(HELD, scene.trainee, foreign)))
                .isInstanceOfSatisfying(
                        UserError.class, error -> assertThat(error.key()).isEqualTo("exam.error.person"));
        assertThatThrownBy(() -> scene.as(scene.instructor, () -> made.plan(HELD)))
                .isInstanceOf(UserError.class);
    }

    @Test
    void aClosedSessionStaysClosed() {
        scene.hold(id -> sessions.close(id, "It is over"));
        scene.hold(id -> sessions.close(id, "It is over"));

        assertThatThrownBy(() -> scene.hold(sessions::open)).isInstanceOf(UserError.class);
        assertThat(scene.as(scene.trainee, () -> door.expected())).isEmpty();
    }
}
