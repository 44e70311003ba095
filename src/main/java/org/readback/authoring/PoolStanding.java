package org.readback.authoring;

import java.util.Optional;
import org.readback.bank.StoredCalibration;
import org.readback.psychometrics.CalibrationModel;

/** How far a pool is from its next calibration.
 *
 * @param items current ones
 * @param ready items with enough responses
 * @param people finished tests with a response to one of them
 * @param responses to all of them
 * @param missing how many responses the other items still need, together
 * @param parameters the number in force; 0 for the start values
 * @param suggested the model that fits the kinds of its items
 * @param last the calibration proposed last, without its items */
public record PoolStanding(
        String pool,
        int items,
        int ready,
        int people,
        int responses,
        int missing,
        int parameters,
        CalibrationModel suggested,
        Optional<StoredCalibration> last) {

    /** Whether its last calibration waits for a decision. */
    public boolean isWaiting() {
        return last.filter(StoredCalibration::isWaiting).isPresent();
    }

    /** Whether enough was answered. */
    public boolean canStart() {
        return ready >= Calibrations.FEWEST_ITEMS && !isWaiting();
    }
}
