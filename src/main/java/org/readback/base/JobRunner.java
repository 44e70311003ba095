package org.readback.base;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Component;

/** The threads of {@link Jobs} on this server. */
@Component
class JobRunner implements DisposableBean {
    private static final Logger log = LoggerFactory.getLogger(JobRunner.class);
    private static final int AT_ONCE = 2;
    private static final long TELL_EVERY_NANOS = TimeUnit.MILLISECONDS.toNanos(500);
    private static final int PATIENCE_SECONDS = 5;

    private final JobRows rows;
    private final Set<JobId> mine = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofPlatform().name("job-", 0).daemon().factory());

    JobRunner(JobRows rows) {
        this.rows = rows;
    }

    void run(JobId id, Jobs.Work work) {
        mine.add(id);
        threads.execute(new DelegatingSecurityContextRunnable(() -> {
            try {
                work.run(new Teller(id));
                end(id, Job.State.DONE, null);
            } catch (CancellationException stopped) {
                end(id, threads.isShutdown() ? Job.State.INTERRUPTED : Job.State.CANCELLED, null);
            } catch (UserError told) {
                end(id, Job.State.FAILED, new Job.Fault(told.key(), told.parameters()));
            } catch (RuntimeException unexpected) {
                log.error("Job {} failed", id.jobId(), unexpected);
                end(id, Job.State.FAILED, new Job.Fault("base.job.unexpected", List.of()));
            }
        }));
    }

    private void end(JobId id, Job.State state, Job.@Nullable Fault fault) {
        mine.remove(id);
        rows.finish(id, state, fault);
    }

    /** Also for those that wait their turn. */
    @Scheduled(initialDelay = 10_000, fixedRate = 10_000)
    void beat() {
        if (!mine.isEmpty()) rows.beat(mine);
    }

    @Override
    public void destroy() throws InterruptedException {
        threads.shutdown();
        if (!threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            threads.shutdownNow();
        }
        mine.forEach(id -> rows.finish(id, Job.State.INTERRUPTED, null));
    }

    /** Writes progress down twice a second at most, however often it is told. */
    private final class Teller implements Jobs.Progress {
        private final JobId id;
        private long told = System.nanoTime() - TELL_EVERY_NANOS;

        Teller(JobId id) {
            this.id = id;
        }

        @Override
        public void at(double share) {
            if (threads.isShutdown()) throw new CancellationException("The server stops");
            if (System.nanoTime() - told < TELL_EVERY_NANOS) return;
            told = System.nanoTime();
            if (!rows.advance(id, share)) throw new CancellationException("Somebody stopped job " + id.jobId());
        }
    }
}
