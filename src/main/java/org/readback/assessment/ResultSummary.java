package org.readback.assessment;

import java.time.Instant;
import org.readback.account.AccountId;
import org.readback.bank.Origin;
import org.readback.base.LocalText;

/** A finished attempt, for lists and for its own page.
 *
 * @param stopped whether the end of its session ended it */
public record ResultSummary(
        AttemptId attempt,
        AccountId person,
        BlueprintId test,
        LocalText title,
        Instant finishedAt,
        Result result,
        Origin origin,
        boolean stopped) {}
