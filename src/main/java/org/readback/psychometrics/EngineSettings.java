package org.readback.psychometrics;

import java.util.Optional;

/**
 * All that an adaptive test is told before it begins; stored with an attempt, it lets the decision be recomputed.
 *
 * @param prior what is believed before the first response; {@link AbilityEstimate#STANDARD} for a test that decides
 * @param cuts of the bands to tell apart; empty for a test that only measures
 */
public record EngineSettings(
        AbilityEstimate prior,
        Optional<CutScores> cuts,
        StoppingRule stopping,
        ContentTargets targets,
        Selection selection) {

    /** A level test by maximum information. */
    public EngineSettings(AbilityEstimate prior, CutScores cuts, StoppingRule stopping, ContentTargets targets) {
        this(prior, Optional.of(cuts), stopping, targets, Selection.MAXIMUM_INFORMATION);
    }
}
