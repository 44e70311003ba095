package org.readback.assessment;

import org.readback.account.AccountId;

/** Somebody finished a test; published in the transaction that stores the result. */
public record AttemptFinished(AttemptId attempt, AccountId person, BlueprintId test, Result result) {}
