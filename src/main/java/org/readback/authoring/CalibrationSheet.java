package org.readback.authoring;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readback.account.AccountId;
import org.readback.bank.CalibratedItem;
import org.readback.bank.StoredCalibration;
import org.readback.psychometrics.ResponseModel;

/** A calibration to be decided about.
 *
 * @param items in the order of their ids
 * @param names of whoever started and decided it
 * @param hindrances why the person signed in cannot approve it; empty once it is decided */
public record CalibrationSheet(
        StoredCalibration calibration,
        List<Comparison> items,
        Map<AccountId, String> names,
        Set<Hindrance> hindrances) {
    public CalibrationSheet {
        items = List.copyOf(items);
        names = Map.copyOf(names);
        hindrances = Set.copyOf(hindrances);
    }

    /** An item before and after.
     *
     * @param stem in the language asked for
     * @param before the parameters it was compared to */
    public record Comparison(String stem, ResponseModel before, CalibratedItem after) {}

    /** What stands against an approval. */
    public enum Hindrance {
        /** Whoever started it does not approve it, where there is somebody else. */
        OWN,
        /** It ended before it found a result. */
        UNCONVERGED,
        /** Other parameters came into force since. */
        OUTDATED
    }
}
