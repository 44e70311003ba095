package org.readback.assessment.simulation;

import org.readback.psychometrics.AbilityEstimate;
import org.readback.psychometrics.CutScores;
import org.readback.psychometrics.Simulation;
import org.readback.psychometrics.Step;

/** What a test found out about one person, beside the truth.
 *
 * @param theta true ability in logits
 * @param band decided, from 1
 * @param trueBand from 1
 * @param items asked
 * @param decided whether the rule was reached */
record Measured(double theta, AbilityEstimate estimate, int band, int trueBand, int items, boolean decided) {
    static Measured of(double theta, Simulation.Run run, CutScores cuts) {
        return new Measured(
                theta,
                run.stop().posterior().estimate(),
                run.stop().decision().band(),
                cuts.bandOf(theta),
                run.items().size(),
                run.stop().reason() == Step.Reason.DECIDED);
    }

    double off() {
        return estimate.theta() - theta;
    }

    boolean right() {
        return band == trueBand;
    }
}
