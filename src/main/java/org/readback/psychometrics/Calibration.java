package org.readback.psychometrics;

import java.util.List;

/**
 * What a calibration found.
 *
 * @param items in the order of the columns
 * @param logLikelihood marginal log-likelihood of the responses at these parameters, without the priors' part
 * @param abilityDeviation standard deviation of ability: 1, except for Rasch items, whose a = 1 sets the unit instead
 * @param iterations passes over all responses
 * @param steepest largest slope of the log-likelihood (with the priors' part) by any parameter (log a, intercepts, logit
 *     of c): near 0 where a maximum was found; parameters at the edge of the search do not count
 */
public record Calibration(
        List<ItemCalibration> items,
        double logLikelihood,
        double abilityDeviation,
        int iterations,
        double steepest,
        Ending ending) {

    /** Why it ended. */
    public enum Ending {
        CONVERGED,
        ITERATION_LIMIT,
        CANCELLED
    }

    public Calibration {
        items = List.copyOf(items);
    }
}
