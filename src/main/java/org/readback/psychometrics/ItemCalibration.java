package org.readback.psychometrics;

import java.util.List;
import java.util.Set;

/**
 * An item after a calibration.
 *
 * @param responses number of people who answered it
 * @param standardErrors of a (where it was estimated), of b or each step, of c (where it was estimated), in this order;
 *     empty where the data do not determine the parameters, or none were asked for
 * @param remarks none for an item of which all is well
 */
public record ItemCalibration(
        ResponseModel model, int responses, List<Double> standardErrors, Set<CalibrationRemark> remarks) {

    public ItemCalibration {
        standardErrors = List.copyOf(standardErrors);
        remarks = Set.copyOf(remarks);
    }

    ItemCalibration with(List<Double> errors) {
        return new ItemCalibration(model, responses, errors, remarks);
    }
}
