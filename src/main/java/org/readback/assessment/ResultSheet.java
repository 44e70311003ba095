package org.readback.assessment;

import java.util.Optional;
import org.readback.psychometrics.DecisionConsistency;

/** The page of one result.
 *
 * @param person whose it is, by name
 * @param consistency of the form that was asked, for others than that person; empty where no fixed form decided */
public record ResultSheet(ResultSummary summary, String person, Optional<DecisionConsistency> consistency) {}
