package org.readback.certificate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.readback.base.LocalText;
import org.readback.contingent.ContingentCard;
import org.readback.requirement.Subject;

/** Who of a contingent may get a certificate about a subject.
 *
 * @param hours that a course takes, as its catalogue says
 * @param candidates by sub-unit and name */
public record IssueSheet(
        ContingentCard contingent,
        Subject subject,
        LocalText title,
        Optional<BigDecimal> hours,
        List<Candidate> candidates) {
    public IssueSheet {
        candidates = List.copyOf(candidates);
    }
}
