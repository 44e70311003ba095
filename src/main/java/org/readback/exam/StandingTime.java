package org.readback.exam;

import org.readback.account.AccountId;
import org.readback.scenario.TimeFactor;
import org.springframework.stereotype.Component;

/** Whoever has more time in tests has it in scenarios. */
@Component
class StandingTime implements TimeFactor {
    private final ArrangementRows arrangements;

    StandingTime(ArrangementRows arrangements) {
        this.arrangements = arrangements;
    }

    @Override
    public double of(AccountId person) {
        return 1 + arrangements.standing(person) / 100.0;
    }
}
