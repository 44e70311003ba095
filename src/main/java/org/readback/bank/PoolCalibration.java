package org.readback.bank;

import java.time.Instant;
import java.util.List;
import org.readback.account.AccountId;
import org.readback.psychometrics.CalibrationModel;
import org.readback.psychometrics.CalibrationPriors;
import org.readback.psychometrics.MeanSigmaLinking;

/** What a calibration of a pool found, brought to the scale of the parameters in force.
 *
 * @param order what was to be done
 * @param items of the pool, each once */
public record PoolCalibration(Order order, Fit fit, Link link, List<CalibratedItem> items) {
    public PoolCalibration {
        items = List.copyOf(items);
    }

    /** What somebody asked for. */
    public record Order(
            String pool, CalibrationModel model, CalibrationPriors priors, AccountId startedBy, Instant startedAt) {}

    /** What it was made from, and how well it ended.
     *
     * @param people sittings with at least one response that counted
     * @param responses that counted, of the items that were calibrated
     * @param converged if not, the search ended before it found a maximum */
    public record Fit(int people, int responses, double logLikelihood, int iterations, boolean converged) {}

    /** The way to the scale in force.
     *
     * @param parameters the number in force then; 0 for the start values
     * @param line from the new scale to the one in force
     * @param anchors how many items it was drawn through */
    public record Link(int parameters, MeanSigmaLinking line, int anchors) {}
}
