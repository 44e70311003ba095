package org.readback.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readback.psychometrics.AbilityEstimate;
import org.readback.psychometrics.StoppingRule;

/** A result with all that it was computed from besides the responses, which the log keeps with their parameters.
 *
 * @param estimates by part, of a level test; empty for a mastery test
 * @param work absent in attempts from before anybody looked at it
 * @param rulings that it follows, about items of the attempt, as {@link Rulings} writes them; absent where there are none */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Decision(
        Result result,
        List<Estimate> estimates,
        @Nullable Work work,
        @Nullable Map<String, String> rulings) {
    Decision {
        estimates = List.copyOf(estimates);
        rulings = rulings == null || rulings.isEmpty() ? null : Map.copyOf(rulings);
    }

    Decision(Result result, List<Estimate> estimates) {
        this(result, estimates, null, null);
    }

    Decision worked(Result stands, Work behind) {
        return new Decision(stands, estimates, behind, rulings);
    }

    Decision following(Rulings followed) {
        return new Decision(result, estimates, work, followed.written());
    }

    /** How many answers there were, and how many of them came too fast to have been thought about. */
    record Work(int answers, int rapid) {}

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
