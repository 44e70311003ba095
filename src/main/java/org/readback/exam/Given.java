package org.readback.exam;

import java.time.Instant;
import org.readback.account.AccountId;

/** More time that somebody gave to a person.
 *
 * @param inSession whether for one session only; else for every test
 * @param by who gave it */
public record Given(AccountId person, boolean inSession, Extra extra, AccountId by, Instant at) {}
