package org.readback.training;

import java.time.LocalDate;
import org.readback.account.AccountId;

/** Why somebody should not teach a class. */
public sealed interface TeachingDoubt {
    AccountId instructor();

    /** Nobody permitted them to teach the course, or it was taken back. */
    record NotPermitted(AccountId instructor) implements TeachingDoubt {}

    /** Of all their qualifications none lasts to the end of the class.
     *
     * @param last the last day of the one that lasts longest */
    record RunsOut(AccountId instructor, LocalDate last) implements TeachingDoubt {}

    /** None was entered. */
    record Unqualified(AccountId instructor) implements TeachingDoubt {}
}
