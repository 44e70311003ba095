package org.readback.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

@AppTest
class JobsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    private Jobs jobs;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private final String subject = UUID.randomUUID().toString();
    private final CountDownLatch gate = new CountDownLatch(1);

    @AfterEach
    void letGo() {
        gate.countDown();
        SecurityContextHolder.clearContext();
    }

    @Test
    void workIsDoneInTheNameOfWhoeverStartedIt() {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("starter", ""));
        var seen = new AtomicReference<String>();

        JobId id = jobs.start(
                "test",
                subject,
                progress -> seen.set(
                        String.valueOf(SecurityContextHolder.getContext().getAuthentication())));

        Job ended = await(id, job -> !job.isRunning());
        assertThat(ended.state()).isEqualTo(Job.State.DONE);
        assertThat(ended.progress()).isEqualTo(1);
        assertThat(ended.finishedAt()).isNotNull();
        assertThat(seen).satisfies(name -> assertThat(name.get()).contains("starter"));
    }

    @Test
    void progressIsSeenAndASecondStartGivesTheOneThatRuns() {
        JobId id = jobs.start("test", subject, progress -> {
            progress.at(0.25);
            hold();
        });

        await(id, job -> job.progress() == 0.25);
        JobId second = jobs.start("test", subject, progress -> {
            throw new IllegalStateException("never run");
        });

        assertThat(second).isEqualTo(id);
        gate.countDown();
        assertThat(await(id, job -> !job.isRunning()).state()).isEqualTo(Job.State.DONE);
    }

    @Test
    void itStopsAtItsNextWordOnceSomebodyAsks() {
        JobId id = jobs.start("test", subject, progress -> {
            while (gate.getCount() > 0) progress.at(0.5);
        });

        await(id, job -> job.progress() == 0.5);
        jobs.cancel(id);

        assertThat(await(id, job -> !job.isRunning()).state()).isEqualTo(Job.State.CANCELLED);
    }

    @Test
    void whatItsOwnerMayReadIsKeptAndAnythingElseIsOneCalmSentence() {
        JobId told = jobs.start("test", subject, progress -> {
            throw new UserError("some.key", 3, "x");
        });
        assertThat(await(told, job -> !job.isRunning()).fault()).contains(new Job.Fault("some.key", List.of(3, "x")));

        JobId untold = jobs.start("test", subject, progress -> {
            throw new IllegalStateException("on purpose");
        });
        assertThat(await(untold, job -> !job.isRunning()).fault())
                .contains(new Job.Fault("base.job.unexpected", List.of()));
        assertThat(jobs.newest("test", subject).map(Job::id)).contains(untold);
    }

    @Test
    void nothingRunsUnlessItsCallerCommits() {
        var id = new AtomicReference<JobId>();

        transaction.executeWithoutResult(status -> {
            id.set(jobs.start("test", subject, progress -> gate.countDown()));
            status.setRollbackOnly();
        });

        assertThat(jobs.find(id.get())).isEmpty();
        assertThat(gate.getCount()).isEqualTo(1);
    }

    @Test
    void aJobWhoseServerIsGoneIsInterruptedAndCanBeStartedAgain() {
        JobId lost = new JobId(UUID.randomUUID());
        jdbc.sql("""
            insert into job (job_id, kind, subject, beat_at)
            values (?, 'test', ?, clock_timestamp() - interval '2 minutes')
            """).params(lost.jobId(), subject).update();

        assertThat(jobs.find(lost).map(Job::state)).contains(Job.State.INTERRUPTED);
        assertThat(jobs.start("test", subject, progress -> {})).isNotEqualTo(lost);
    }

    private void hold() {
        try {
            assertThat(gate.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Job await(JobId id, Predicate<Job> condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Optional<Job> job = jobs.find(id);
        while (!job.filter(condition).isPresent() && System.nanoTime() < end) {
            java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
            job = jobs.find(id);
        }
        return job.filter(condition).orElseThrow();
    }
}
