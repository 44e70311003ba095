package org.readback.certificate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readback.account.AccountId;
import org.readback.base.LocalText;
import org.readback.contingent.ContingentId;
import org.readback.requirement.Subject;

/** Certificates for many at once.
 *
 * @param people members of the contingent
 * @param about what all of these certificates say
 * @param decision for people who have no evidence; empty: they have */
public record IssueOrder(
        ContingentId contingent, Subject subject, List<AccountId> people, Text about, Optional<Decision> decision) {
    public IssueOrder {
        people = List.copyOf(people);
    }

    /** The same for all.
     *
     * @param title in three languages
     * @param standard with its edition; may be empty
     * @param months how long it is good from the day it was obtained; empty if it does not end */
    public record Text(LocalText title, String standard, Optional<BigDecimal> hours, Optional<Integer> months) {}

    /** Somebody answers for it with their name.
     *
     * @param on the day it was obtained, not to come
     * @param result as it is printed; may be empty */
    public record Decision(LocalDate on, String result, String reason) {}
}
