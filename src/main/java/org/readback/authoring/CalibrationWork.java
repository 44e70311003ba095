package org.readback.authoring;

import java.util.List;
import org.readback.authoring.CalibrationData.Table;
import org.readback.bank.BankItem;
import org.readback.bank.ItemBank;
import org.readback.bank.PoolCalibration.Order;
import org.readback.bank.PoolCalibrations;
import org.readback.bank.StoredCalibration;
import org.readback.base.Jobs;
import org.readback.base.UserError;
import org.readback.psychometrics.Calibration;
import org.readback.psychometrics.CalibrationProgress;
import org.readback.psychometrics.CalibrationSettings;
import org.readback.psychometrics.MarginalLikelihood;
import org.springframework.stereotype.Component;

/** A calibration from its responses to its proposal. Nothing is written before the end, so that nothing is left of one
 * that was stopped. */
@Component
class CalibrationWork {
    private static final double READ = 0.1;
    private static final double SEARCHED = 0.9;

    private final ItemBank bank;
    private final CalibrationData data;
    private final PoolCalibrations kept;

    CalibrationWork(ItemBank bank, CalibrationData data, PoolCalibrations kept) {
        this.bank = bank;
        this.data = data;
        this.kept = kept;
    }

    /** Runs it.
     *
     * @throws UserError if too few items have enough responses, or another proposal of the pool waits by now
     * @throws java.util.concurrent.CancellationException if somebody stopped it */
    void run(Order order, Jobs.Progress progress) {
        progress.at(0);
        requireNoneWaiting(order.pool());
        int parameters = bank.parameters(order.pool());
        List<BankItem> items = bank.pool(order.pool(), parameters);
        Table table = data.read(items, order.model());
        if (table.items().size() < Calibrations.FEWEST_ITEMS) throw tooFew();
        var settings = new CalibrationSettings(order.model(), order.priors());
        Calibration found = new MarginalLikelihood(table.matrix(), settings).calibrateWithErrors(new Steps(progress));
        kept.propose(new CalibrationResult(order, table, found).proposal(parameters, bank::isCalibrated));
    }

    void requireNoneWaiting(String pool) {
        StoredCalibration last = kept.newest().get(pool);
        if (last != null && last.isWaiting()) throw new UserError("authoring.calibration.waiting");
    }

    static UserError tooFew() {
        return new UserError("authoring.calibration.tooFew", Calibrations.FEWEST_ITEMS, Calibrations.FEWEST_RESPONSES);
    }

    /** How far a search is that ends when nothing would move by a millionth more: by the digits gained. A long step may
     * lose some, which is not told. */
    private static final class Steps implements CalibrationProgress {
        private static final double LAST = 1e-6;

        private final Jobs.Progress progress;
        private double first;
        private double furthest;

        Steps(Jobs.Progress progress) {
            this.progress = progress;
        }

        @Override
        public boolean goesOn(int iteration, double logLikelihood, double change) {
            first = Math.max(first, Math.max(change, LAST * Math.E));
            double share = Math.log(first / Math.max(change, LAST)) / Math.log(first / LAST);
            furthest = Math.max(furthest, share);
            progress.at(READ + (SEARCHED - READ) * furthest);
            return true;
        }
    }
}
