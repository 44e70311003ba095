package org.readback.bank;

import java.util.List;
import java.util.Set;
import org.readback.psychometrics.ResponseModel;

/** An item in a calibration of its pool.
 *
 * @param responses that counted
 * @param isKept whether it keeps the parameters in force, which are then {@code model}
 * @param model on the scale in force
 * @param errors standard errors of a, of b or each step, of c where there is one; NaN where it was not estimated; empty
 *     where nothing is known of them */
public record CalibratedItem(
        ItemVersionId item,
        int responses,
        boolean isKept,
        ResponseModel model,
        List<Double> errors,
        Set<ItemRemark> remarks) {
    public CalibratedItem {
        errors = List.copyOf(errors);
        remarks = Set.copyOf(remarks);
    }
}
