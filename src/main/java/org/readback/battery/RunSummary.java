package org.readback.battery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.readback.account.AccountId;
import org.readback.bank.Origin;
import org.readback.base.LocalText;

/** A run for lists.
 *
 * @param completedAt when everything was known; empty while something is to be done or waited for */
public record RunSummary(
        RunId run,
        AccountId person,
        BatteryId battery,
        LocalText title,
        Instant startedAt,
        Optional<Instant> completedAt,
        Origin origin,
        List<PartOutcome> outcomes) {
    public RunSummary {
        outcomes = List.copyOf(outcomes);
    }

    /** Whether the person has something to do in it. */
    public boolean isOpen() {
        return outcomes.stream().anyMatch(outcome -> outcome.finding() instanceof Finding.Open);
    }
}
