package org.readback.assessment;

import java.util.List;
import java.util.Map;
import org.readback.psychometrics.AbilityEstimate;
import org.readback.psychometrics.StoppingRule;

/** A result with all that it was computed from besides the responses, which the log keeps with their parameters.
 *
 * @param estimates by part, of a level test; empty for a mastery test */
record Decision(Result result, List<Estimate> estimates) {
    Decision {
        estimates = List.copyOf(estimates);
    }

    /** How one part was decided.
     *
     * @param prior and {@code ability}: mean and standard deviation in logits
     * @param masses probability of each band, lowest first
     * @param targets topic to share */
    record Estimate(
            String part,
            AbilityEstimate prior,
            AbilityEstimate ability,
            List<Double> masses,
            List<Double> cuts,
            StoppingRule rule,
            Map<String, Double> targets) {}
}
