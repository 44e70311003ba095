package org.readback.bank;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.readback.account.AccountId;

/** A calibration that was proposed, and what became of it.
 *
 * @param decision empty as long as it waits for one
 * @param published the number of the parameter version it became */
public record StoredCalibration(
        CalibrationId id,
        PoolCalibration found,
        Instant proposedAt,
        State state,
        Optional<Decision> decision,
        OptionalInt published) {

    /** How it stands; the database holds the names. */
    public enum State {
        PROPOSED,
        APPROVED,
        REJECTED
    }

    /** Who decided, and when by the clock of the database. */
    public record Decision(AccountId by, Instant at) {}

    public String pool() {
        return found.order().pool();
    }

    public boolean isWaiting() {
        return state == State.PROPOSED;
    }
}
