package org.readback.base;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Long work beside the requests. It can be left, watched from any server, and stopped; how it stands is in the
 * database. Two at once on each server, others wait their turn. */
@Service
@ForModules
@Transactional
public class Jobs {
    private final JobRows rows;
    private final JobRunner runner;

    Jobs(JobRows rows, JobRunner runner) {
        this.rows = rows;
        this.runner = runner;
    }

    /** What is to be done, on a thread of its own and in the name of whoever started it. It opens its own transactions
     * and keeps its own results; a {@link UserError} ends it as failed and is told, whatever else it throws is logged. */
    public interface Work {
        void run(Progress progress);
    }

    /** To be told now and then, so that people see how far it is and can stop it. */
    public interface Progress {
        /** Tells how far it is.
         *
         * @param share that is done, in [0, 1]
         * @throws java.util.concurrent.CancellationException if somebody stopped it */
        void at(double share);
    }

    /** Starts it once the transaction of the caller, if there is one, is committed.
     *
     * @return the job; if one of this kind runs on this subject already, that one */
    public JobId start(String kind, String subject, Work work) {
        JobId id = new JobId(UUID.randomUUID());
        rows.interruptSilent();
        if (!rows.insert(id, kind, subject)) {
            return rows.running(kind, subject).map(Job::id).orElseGet(() -> start(kind, subject, work));
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                runner.run(id, work);
            }
        });
        return id;
    }

    /** Empty if it is unknown. */
    public Optional<Job> find(JobId id) {
        rows.interruptSilent();
        return rows.find(id);
    }

    /** The one that was started last. */
    public Optional<Job> newest(String kind, String subject) {
        rows.interruptSilent();
        return rows.newest(kind, subject);
    }

    /** Asks it to stop, wherever it runs; it does so the next time it tells its progress. */
    public void cancel(JobId id) {
        rows.cancel(id);
    }
}
