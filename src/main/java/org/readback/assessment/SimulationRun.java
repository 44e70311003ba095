package org.readback.assessment;

import java.time.Instant;
import org.readback.assessment.simulation.People;
import org.readback.assessment.simulation.SimulationReport;

/** A simulated test and what it was like.
 *
 * @param number higher for later ones
 * @param version of the test */
public record SimulationRun(
        int number, BlueprintId test, int version, People people, SimulationReport report, Instant doneAt) {}
