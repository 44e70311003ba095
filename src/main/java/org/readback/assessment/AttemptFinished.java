package org.readback.assessment;

import org.readback.account.AccountId;
import org.readback.base.Audited;

/** Somebody finished a test; published in the transaction that stores the result. Not published for simulated people.
 *
 * @param digest SHA-256 of all responses and the decision, in hexadecimal: the audit trail keeps this and no result */
public record AttemptFinished(AttemptId attempt, AccountId person, BlueprintId test, Result result, String digest)
        implements Audited {
    @Override
    public String action() {
        return "attempt-finished";
    }

    @Override
    public String subject() {
        return person + " " + attempt;
    }

    @Override
    public String detail() {
        return test + " " + digest;
    }
}
