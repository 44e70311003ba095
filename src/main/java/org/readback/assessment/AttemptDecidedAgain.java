package org.readback.assessment;

import java.util.HexFormat;
import org.readback.account.AccountId;
import org.readback.base.Audited;

/** A finished attempt has a newer decision.
 *
 * @param digest SHA-256 of that decision, in hexadecimal */
record AttemptDecidedAgain(AttemptId attempt, AccountId person, BlueprintId test, String digest) implements Audited {
    static AttemptDecidedAgain of(ResultSummary before, Decision decision) {
        return new AttemptDecidedAgain(
                before.attempt(),
                before.person(),
                before.test(),
                HexFormat.of().formatHex(Json.sha256(Json.MAPPER.writeValueAsString(decision))));
    }

    @Override
    public String action() {
        return "attempt-decided-again";
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
