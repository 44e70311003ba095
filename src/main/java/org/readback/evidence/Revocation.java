package org.readback.evidence;

import java.time.Instant;
import java.time.LocalDate;
import org.readback.account.AccountId;

/** That a piece of evidence is not good any more.
 *
 * @param evidence its id
 * @param from the first day on which it is not; the day on which it was obtained if it never was */
public record Revocation(AccountId person, String evidence, LocalDate from, String reason, AccountId by, Instant at) {}
