package org.readback.evidence;

import java.time.LocalDate;
import java.util.Optional;
import org.readback.account.AccountId;
import org.readback.requirement.Subject;

/** A waiver that is asked for.
 *
 * @param until the last day; empty for as long as nobody ends it */
public record NewWaiver(AccountId person, Subject subject, LocalDate from, Optional<LocalDate> until, String reason) {
    /** Characters of a reason. */
    public static final int LONGEST = Desk.LONGEST_REASON;
}
