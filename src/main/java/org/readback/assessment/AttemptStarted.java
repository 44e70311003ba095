package org.readback.assessment;

import org.readback.account.AccountId;

/** Somebody began a test. */
public record AttemptStarted(AttemptId attempt, AccountId person, BlueprintId test) {}
