package org.readback.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.readback.assessment.HeldTests.HELD;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.readback.AppTest;
import org.readback.assessment.Assessments;
import org.readback.assessment.AttemptSheet;
import org.readback.assessment.AttemptSheet.Asking;
import org.readback.assessment.HeldTests;
import org.readback.base.UserError;
import org.readback.item.LanguageTag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@AppTest
class ArrangementsTest {
    @RegisterExtension
    final ExamScene scene = new ExamScene();

    @Autowired
    ExamSessions sessions;

    @Autowired
    TestSessions made;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void twoWindowsAtOnceBeginOneAttemptWithTheOneThatIsLeft(@Autowired HeldTests held) throws Exception {
        Assessments real = held.real();
        scene.letIn();
        Asking before = scene.start();
        scene.hold(id -> sessions.close(id, "It is over"));
        jdbc.sql("update attempt set started_at = started_at - interval '1 month', finished_at = finished_at - interval"
                        + " '1 month' where attempt_id = ?")
                .param(before.attempt().attemptId())
                .update();
        scene.session = scene.as(scene.instructor, () -> made.plan(HELD, scene.trainee));
        scene.letIn();
        var together = new CountDownLatch(1);

        List<Future<AttemptSheet>> starts;
        try (var threads = Executors.newFixedThreadPool(2)) {
            Callable<AttemptSheet> start = () -> {
                together.await();
                return scene.as(
                        scene.trainee,
                        () -> Objects.requireNonNull(transaction.execute(_ -> real.start(HELD, LanguageTag.EN))));
            };
            starts = List.of(threads.submit(start), threads.submit(start));
            together.countDown();
        }

        assertThat(starts.getFirst().get().attempt())
                .isEqualTo(starts.getLast().get().attempt());
        assertThat(attempts()).isEqualTo(2);
        scene.another();
        assertThatThrownBy(() ->
                        scene.as(scene.trainee, () -> transaction.execute(_ -> real.start(HELD, LanguageTag.EN))))
                .isInstanceOfSatisfying(
                        UserError.class, error -> assertThat(error.key()).isEqualTo("assessment.start.used"));
    }

    private int attempts() {
        return jdbc.sql("select count(*) from attempt where account_id = ?")
                .param(scene.trainee.accountId())
                .query(Integer.class)
                .single();
    }

    @Test
    void oneAttemptMoreIsGrantedOnceAndUsedUpOnce(@Autowired Arrangements arrangements, @Autowired HeldTests held) {
        Assessments real = held.real();
        scene.letIn();
        scene.start();
        scene.another();
        assertThatThrownBy(() ->
                        scene.as(scene.trainee, () -> transaction.execute(_ -> real.start(HELD, LanguageTag.EN))))
                .isInstanceOfSatisfying(
                        UserError.class, error -> assertThat(error.key()).isEqualTo("assessment.start.early"));

        scene.hold(_ -> arrangements.grantResit(scene.trainee, HELD, "The power was off."));
        assertThatThrownBy(() -> scene.hold(_ -> arrangements.grantResit(scene.trainee, HELD, "Again.")))
                .isInstanceOf(UserError.class);
        scene.as(scene.trainee, () -> transaction.execute(_ -> real.start(HELD, LanguageTag.EN)));

        assertThat(scene.as(scene.instructor, () -> arrangements.sheet().granted()))
                .singleElement()
                .satisfies(granted -> {
                    assertThat(granted.used()).isTrue();
                    assertThat(granted.reason()).isEqualTo("The power was off.");
                    assertThat(granted.by()).isEqualTo(scene.instructor);
                });
    }

    @Test
    void moreTimeInTheSessionAndStandingMoreTimeTheGreaterCounts(@Autowired Arrangements arrangements) {
        scene.hold(_ -> arrangements.giveTime(scene.trainee, new Extra(25, "Reads more slowly")));
        scene.letIn();
        Asking first = scene.start();
        assertThat(first.remaining().time()).isBetween(Duration.ofMinutes(49), Duration.ofMinutes(50));

        scene.hold(id -> sessions.giveTime(id, scene.trainee, new Extra(50, "Noise outside")));
        assertThat(scene.stand().left()).isBetween(Duration.ofMinutes(59), Duration.ofMinutes(60));
        scene.hold(id -> sessions.giveTime(id, scene.trainee, new Extra(0, "It is quiet again")));

        assertThat(scene.stand().left()).as("never less than before").isGreaterThan(Duration.ofMinutes(59));
        assertThat(scene.as(
                        scene.instructor,
                        () -> sessions.find(scene.session)
                                .orElseThrow()
                                .seats()
                                .getFirst()
                                .extraPercent()))
                .isEqualTo(25);
        assertThat(scene.as(scene.instructor, () -> arrangements.sheet().given()))
                .extracting(given -> given.extra().percent())
                .containsExactly(0, 50, 25);
    }
}
