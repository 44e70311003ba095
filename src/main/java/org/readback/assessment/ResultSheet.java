package org.readback.assessment;

import java.time.LocalDate;
import java.util.Optional;
import org.readback.psychometrics.DecisionConsistency;

/** The page of one result.
 *
 * @param person whose it is, by name
 * @param paper where it was taken on paper
 * @param consistency of the form that was asked, for others than that person; empty where no fixed form decided */
public record ResultSheet(
        ResultSummary summary, String person, Optional<OnPaper> paper, Optional<DecisionConsistency> consistency) {

    /** That it was taken on paper.
     *
     * @param enteredBy who typed it in, by name */
    public record OnPaper(LocalDate takenOn, String enteredBy) {}
}
