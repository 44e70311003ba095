package org.readback.exam;

import java.time.Instant;
import org.readback.account.AccountId;
import org.readback.assessment.BlueprintId;

/** One attempt more that somebody granted to a person.
 *
 * @param by who granted it
 * @param used whether an attempt was begun with it */
public record Granted(AccountId person, BlueprintId test, String reason, AccountId by, Instant at, boolean used) {}
