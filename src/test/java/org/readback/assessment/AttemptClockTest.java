package org.readback.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.assessment.SampleTests.LEVELS;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.readback.AppTest;
import org.readback.account.FreshTrainee;
import org.readback.assessment.AttemptSheet.Asking;
import org.readback.bank.ResponseLog;
import org.readback.base.Installation;
import org.readback.item.LanguageTag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@AppTest
@RecordApplicationEvents
class AttemptClockTest {
    @RegisterExtension
    final OfferedSamples samples = new OfferedSamples();

    @RegisterExtension
    final FreshTrainee trainee = new FreshTrainee();

    @Autowired
    Assessments assessments;

    @Autowired
    Heartbeats heartbeats;

    @Autowired
    AttemptClock clock;

    @Autowired
    AttemptRows rows;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEvents events;

    private Asking start() {
        return (Asking) assessments.start(LEVELS, LanguageTag.EN);
    }

    private Instant deadline(AttemptId id) {
        return rows.find(id).orElseThrow().deadline();
    }

    /** As if the last beat was then; in one transaction with what follows, so that no real beat comes between. */
    private int beatAfter(Duration silence) {
        Integer moved = transaction.execute(_ -> {
            jdbc.sql("update heartbeat set beat_at = clock_timestamp() - cast(? as double precision) * interval"
                            + " '1 second'")
                    .param(silence.toMillis() / 1000.0)
                    .update();
            return heartbeats.beat();
        });
        return moved == null ? -1 : moved;
    }

    @Test
    void afterAnOutageTheLostTimeIsGivenBackAndAudited() {
        AttemptId attempt = start().attempt();
        jdbc.sql("update attempt set started_at = started_at - interval '10 minutes' where attempt_id = ?")
                .param(attempt.attemptId())
                .update();
        Instant before = deadline(attempt);

        int moved = beatAfter(Duration.ofMinutes(3));

        assertThat(moved).isPositive();
        assertThat(Duration.between(before, deadline(attempt)))
                .isBetween(Duration.ofSeconds(179), Duration.ofSeconds(190));
        assertThat(events.stream(TimeGivenBack.class)).hasSize(1);
    }

    @Test
    void aShortSilenceIsNoOutageAndAPassedDeadlineStaysPassed() {
        AttemptId running = start().attempt();
        Instant before = deadline(running);

        assertThat(beatAfter(Duration.ofSeconds(25))).isZero();
        assertThat(deadline(running)).isEqualTo(before);

        jdbc.sql("""
            update attempt set started_at = clock_timestamp() - interval '2 hours',
                deadline = clock_timestamp() - interval '1 hour' where attempt_id = ?
            """).param(running.attemptId()).update();
        Instant passed = deadline(running);
        beatAfter(Duration.ofMinutes(3));
        assertThat(deadline(running)).isEqualTo(passed);
    }

    @Test
    void anAttemptThatNobodyCameBackToIsEnded() {
        AttemptId attempt = start().attempt();
        jdbc.sql("update attempt set deadline = clock_timestamp() - interval '2 minutes' where attempt_id = ?")
                .param(attempt.attemptId())
                .update();

        clock.endOverdue();

        Attempt ended = rows.find(attempt).orElseThrow();
        assertThat(ended.decision()).isNotNull();
        assertThat(ended.finishedAt()).isEqualTo(ended.deadline());
    }

    @Test
    void aRealInstallationWaitsThirtyDaysBeforeTheSameTestAgain(
            @Autowired Pools pools,
            @Autowired Terms terms,
            @Autowired ResponseLog log,
            @Autowired Blueprints blueprints) {
        AttemptId attempt = start().attempt();
        jdbc.sql("update attempt set deadline = clock_timestamp() where attempt_id = ?")
                .param(attempt.attemptId())
                .update();
        assessments.resume(attempt);
        List<Attempt> attempts = rows.of(trainee.id());
        Instant finished = Optional.ofNullable(attempts.getFirst().finishedAt()).orElseThrow();

        var real = new Starts(rows, pools, terms, log, new Installation(Installation.Kind.PRODUCTION));

        Blueprint.Version test = blueprints.current(LEVELS).orElseThrow();
        assertThat(real.bar(test, attempts, finished.plus(Duration.ofDays(29))))
                .contains(new Conditions.Bar(finished.plus(Duration.ofDays(30)), false));
        assertThat(real.bar(test, attempts, finished.plus(Duration.ofDays(30)))).isEmpty();
    }
}
