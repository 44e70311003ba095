package org.readback.assessment;

import java.util.random.RandomGenerator;
import org.readback.base.ForModules;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Attempts of made-up people, for the demonstration and for simulations: the same code as for real people, kept with
 * origin SIMULATED. No events are published. */
@Service
@ForModules
@Transactional
public class SimulatedAttempts {
    SimulatedAttempts() {}

    /** Takes the test from its start to its result, in one transaction. The same arguments and seed give the same
     * answers. */
    public ResultSummary play(BlueprintId test, SimulatedPerson person, RandomGenerator random) {
        throw new UnsupportedOperationException();
    }
}
