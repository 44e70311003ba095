package org.readback.psychometrics;

/**
 * All that an adaptive test is told before it begins; stored with an attempt, it lets the decision be recomputed.
 *
 * @param prior what is believed before the first response; {@link AbilityEstimate#STANDARD} for a test that decides
 */
public record EngineSettings(AbilityEstimate prior, CutScores cuts, StoppingRule stopping, ContentTargets targets) {}
