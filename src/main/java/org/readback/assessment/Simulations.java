package org.readback.assessment;

import java.util.List;
import java.util.Optional;
import org.readback.assessment.simulation.People;
import org.readback.assessment.simulation.SimulationReport;
import org.readback.base.Job;
import org.readback.base.Jobs;
import org.readback.base.UserError;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Tests tried on made-up people before real ones take them. A run is work in the background; the newest few of each test
 * are kept. Nobody real is touched: made-up people live in memory, and neither attempts nor responses are written. */
@Service
@PreAuthorize("hasRole('INSTRUCTOR')")
public class Simulations {
    private static final String KIND = "simulation";

    private final Blueprints blueprints;
    private final SimulatedTests tests;
    private final SimulationRows rows;
    private final Jobs jobs;

    Simulations(Blueprints blueprints, SimulatedTests tests, SimulationRows rows, Jobs jobs) {
        this.blueprints = blueprints;
        this.tests = tests;
        this.rows = rows;
        this.jobs = jobs;
    }

    /** Begins a run of a version of the test, on offer or still being built; where one of this test is under way, that one
     * goes on and this is not begun.
     *
     * @throws UserError if there is no such version */
    public void start(BlueprintId test, int number, People people) {
        Blueprint.Version version =
                blueprints.find(test, number).orElseThrow(() -> new UserError("blueprints.simulation.gone"));
        jobs.start(KIND, test.blueprintId(), progress -> {
            SimulationReport report = tests.run(version.blueprint(), people, progress::at);
            rows.store(version, people, report);
        });
    }

    /** The run that was begun last, with how far it is; empty if there was none. */
    public Optional<Job> newest(BlueprintId test) {
        return jobs.newest(KIND, test.blueprintId());
    }

    /** Stops the run under way, if there is one. */
    public void stop(BlueprintId test) {
        newest(test).filter(Job::isRunning).ifPresent(job -> jobs.cancel(job.id()));
    }

    /** What the runs kept have found, newest first. */
    public List<SimulationRun> runs(BlueprintId test) {
        return rows.of(test);
    }
}
