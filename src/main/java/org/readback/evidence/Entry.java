package org.readback.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.readback.account.AccountId;
import org.readback.requirement.Evidence;
import org.readback.requirement.Measure;
import org.readback.requirement.Subject;

/** What somebody entered about a person, as it stands in its row.
 *
 * @param until the last day on which it is good; empty if nobody said
 * @param number of a document; empty if it has none
 * @param issuer who says so: the assessor, the rater or the authority
 * @param corrects the entry in whose place it stands */
public record Entry(
        EntryId id,
        AccountId person,
        Subject subject,
        Measure measure,
        LocalDate on,
        Optional<LocalDate> until,
        String number,
        String issuer,
        String remark,
        Optional<EntryId> corrects,
        AccountId by,
        Instant at) {

    Evidence evidence() {
        return new Evidence(id.evidence(), subject, on, until, Optional.empty(), measure, issuer);
    }
}
