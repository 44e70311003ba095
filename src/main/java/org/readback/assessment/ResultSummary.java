package org.readback.assessment;

import java.time.Instant;
import java.util.Optional;
import org.readback.account.AccountId;
import org.readback.bank.Origin;
import org.readback.base.LocalText;

/** A finished attempt, for lists and for its own page.
 *
 * @param result by the newest decision
 * @param stopped whether the end of its session ended it
 * @param revised where it was decided again after its end */
public record ResultSummary(
        AttemptId attempt,
        AccountId person,
        BlueprintId test,
        LocalText title,
        Instant finishedAt,
        Result result,
        Origin origin,
        boolean stopped,
        Optional<Revised> revised) {

    /** That an item was found faulty, and the result computed again.
     *
     * @param at of the newest decision
     * @param first as it was decided at the end of the attempt */
    public record Revised(Instant at, Result first) {}
}
