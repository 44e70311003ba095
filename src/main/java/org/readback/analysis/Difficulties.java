package org.readback.analysis;

import org.readback.psychometrics.GeneralisedPartialCredit;
import org.readback.psychometrics.Rasch;
import org.readback.psychometrics.ResponseModel;
import org.readback.psychometrics.ThreeParameterLogistic;
import org.readback.psychometrics.TwoParameterLogistic;

/** One number for how hard an item is. */
final class Difficulties {
    private Difficulties() {}

    /** b, in logits; where credit is partial the mean of the steps. */
    static double of(ResponseModel model) {
        return switch (model) {
            case Rasch rasch -> rasch.difficulty();
            case TwoParameterLogistic two -> two.difficulty();
            case ThreeParameterLogistic three -> three.difficulty();
            case GeneralisedPartialCredit credit ->
                credit.steps().stream()
                        .mapToDouble(Double::doubleValue)
                        .average()
                        .orElseThrow();
        };
    }
}
