package org.readback.bank;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.readback.account.AccountId;
import org.readback.bank.StoredCalibration.State;
import org.readback.base.ForModules;
import org.readback.base.UserError;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Calibrations as proposed and decided. What a calibration found is never changed; approved, it is the next parameter
 * version of its pool. */
@Service
@ForModules
@Transactional
public class PoolCalibrations {
    private final CalibrationRows rows;
    private final ParameterRows parameters;
    private final ItemBank bank;

    PoolCalibrations(CalibrationRows rows, ParameterRows parameters, ItemBank bank) {
        this.rows = rows;
        this.parameters = parameters;
        this.bank = bank;
    }

    /** Keeps what was found, to be decided about.
     *
     * @throws org.springframework.dao.DuplicateKeyException if another one of this pool waits for a decision */
    public CalibrationId propose(PoolCalibration found) {
        return rows.insert(found);
    }

    /** Empty if there is none. */
    @Transactional(readOnly = true)
    public Optional<StoredCalibration> find(CalibrationId id) {
        return rows.find(id);
    }

    /** The one proposed last of each pool that has one, without its items. */
    @Transactional(readOnly = true)
    public Map<String, StoredCalibration> newest() {
        return rows.newest().stream().collect(Collectors.toMap(StoredCalibration::pool, Function.identity()));
    }

    /** Makes it the parameter version in force: new attempts get it, running ones keep theirs.
     *
     * @return its number
     * @throws IllegalArgumentException if there is none
     * @throws UserError if it did not converge, is decided already, or another version came into force since */
    public int publish(CalibrationId id, AccountId by) {
        StoredCalibration waiting = requireWaiting(id);
        if (!waiting.found().fit().converged()) throw new UserError("bank.calibration.unconverged");
        int inForce = bank.parameters(waiting.pool());
        if (waiting.found().link().parameters() != inForce) throw new UserError("bank.calibration.outdated");
        rows.decide(id, State.APPROVED, by);
        parameters.insert(waiting.pool(), inForce + 1, id);
        bank.forgetAfterCommit();
        return inForce + 1;
    }

    /** Keeps it, and leaves the parameters in force.
     *
     * @throws IllegalArgumentException if there is none
     * @throws UserError if it is decided already */
    public void reject(CalibrationId id, AccountId by) {
        requireWaiting(id);
        rows.decide(id, State.REJECTED, by);
    }

    private StoredCalibration requireWaiting(CalibrationId id) {
        rows.lock(id);
        StoredCalibration found =
                rows.find(id).orElseThrow(() -> new IllegalArgumentException("No such calibration: " + id));
        if (!found.isWaiting()) throw new UserError("bank.calibration.decided");
        return found;
    }
}
