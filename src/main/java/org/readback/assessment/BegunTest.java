package org.readback.assessment;

import java.time.Instant;
import org.readback.account.AccountId;

/** A test that somebody is at. */
public record BegunTest(AccountId person, BlueprintId test, Instant since) {}
