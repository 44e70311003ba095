package org.readback.assessment;

import org.readback.account.AccountId;
import org.readback.base.Audited;

/** Somebody began a test. */
public record AttemptStarted(AttemptId attempt, AccountId person, BlueprintId test) implements Audited {
    @Override
    public String action() {
        return "attempt-started";
    }

    @Override
    public String subject() {
        return person + " " + attempt;
    }

    @Override
    public String detail() {
        return test.blueprintId();
    }
}
