package org.readback.authoring;

import java.time.Clock;
import java.util.Optional;
import org.readback.account.AccountId;
import org.readback.bank.PoolCalibration.Order;
import org.readback.base.Job;
import org.readback.base.Jobs;
import org.readback.psychometrics.CalibrationModel;
import org.readback.psychometrics.CalibrationPriors;
import org.springframework.stereotype.Component;

/** Calibrations as work beside the requests, one at a time for each pool. */
@Component
class CalibrationStarts {
    private static final String KIND = "calibration";

    private final Jobs jobs;
    private final CalibrationWork work;
    private final Clock clock;

    CalibrationStarts(Jobs jobs, CalibrationWork work, Clock clock) {
        this.jobs = jobs;
        this.work = work;
        this.clock = clock;
    }

    /** @throws org.readback.base.UserError if a proposal of the pool waits for a decision */
    void start(String pool, CalibrationModel model, CalibrationPriors priors, AccountId by) {
        work.requireNoneWaiting(pool);
        var order = new Order(pool, model, priors, by, clock.instant());
        jobs.start(KIND, pool, progress -> work.run(order, progress));
    }

    Optional<Job> newest(String pool) {
        return jobs.newest(KIND, pool);
    }

    void cancel(String pool) {
        newest(pool).map(Job::id).ifPresent(jobs::cancel);
    }
}
