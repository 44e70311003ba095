package org.readback.assessment;

import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.readback.bank.Counted;
import org.readback.bank.PoolLedger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.event.TransactionalEventListener;
import tools.jackson.core.JacksonException;

/** Counts finished attempts one after the other on a thread of its own, after the answer that finished them is saved and
 * sent. What is not counted then, because the server stopped or the database was away, is caught up at the next start and
 * every minute: the rows know what is missing, the queue is only a shortcut. */
@Component
@ConditionalOnBooleanProperty(name = "readback.serving", matchIfMissing = true)
class AttemptCounter implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(AttemptCounter.class);
    private static final int QUEUE = 1_000;
    private static final int BATCH = 500;
    private static final int SECONDS_TO_STOP = 5;

    private final AttemptRows rows;
    private final AttemptCounting counting;
    private final Exposures exposures;
    private final Counted counted;
    private final PoolLedger ledger;
    private volatile @Nullable ThreadPoolExecutor thread;

    AttemptCounter(
            AttemptRows rows, AttemptCounting counting, Exposures exposures, Counted counted, PoolLedger ledger) {
        this.rows = rows;
        this.counting = counting;
        this.exposures = exposures;
        this.counted = counted;
        this.ledger = ledger;
    }

    @Override
    public synchronized void start() {
        if (isRunning()) return;
        thread = new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(QUEUE),
                Thread.ofPlatform().daemon().name("attempt-counter").factory(),
                new ThreadPoolExecutor.DiscardPolicy()); // the next minute catches it up
        catchUp();
    }

    /** What is being counted is counted to its end; what waits stays for the next start. */
    @Override
    public synchronized void stop() {
        ThreadPoolExecutor running = thread;
        if (running == null) return;
        thread = null;
        running.getQueue().clear();
        running.shutdown();
        try {
            if (!running.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS)) running.shutdownNow();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    @TransactionalEventListener
    void onFinished(AttemptFinished finished) {
        later(() -> {
            if (count(finished.attempt())) exposures.refresh();
        });
    }

    @Scheduled(initialDelay = 60_000, fixedDelay = 60_000)
    void catchUp() {
        later(this::countWhatIsLeft);
    }

    /** What is older than a year counts no longer. */
    @Scheduled(initialDelay = 90_000, fixedDelay = 3_600_000)
    void expire() {
        later(() -> {
            if (ledger.expire() > 0) exposures.refresh();
        });
    }

    private void later(Runnable work) {
        ThreadPoolExecutor running = thread;
        if (running != null) running.execute(() -> unlessTheDatabaseIsAway(work));
    }

    private static void unlessTheDatabaseIsAway(Runnable work) {
        try {
            work.run();
        } catch (DataAccessException | TransactionException away) {
            log.warn("Finished attempts could not be counted, and will be later: {}", away.toString());
        }
    }

    private void countWhatIsLeft() {
        List<AttemptId> left;
        long done;
        do {
            left = rows.uncounted(counted.origins(), BATCH);
            done = left.stream().filter(_ -> isRunning()).filter(this::count).count();
            if (done > 0) exposures.refresh();
        } while (left.size() == BATCH && done > 0);
    }

    /** @return whether it is counted now */
    private boolean count(AttemptId id) {
        try {
            counting.count(id);
            return true;
        } catch (DataAccessException
                | TransactionException
                | IllegalArgumentException
                | IllegalStateException
                | JacksonException notNow) {
            log.warn("Attempt {} was not counted, and will be tried again: {}", id, notNow.toString());
            return false;
        }
    }
}
