package org.readback.battery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.readback.assessment.SimulatedAttempts;
import org.readback.assessment.SimulatedPerson;
import org.readback.bank.Origin;
import org.readback.base.ForModules;
import org.readback.battery.Battery.Part;
import org.readback.item.ItemId;
import org.readback.marking.SimulatedWorks;
import org.readback.marking.SimulatedWorks.Made;
import org.readback.marking.WorkId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Batteries of made-up people, for the demonstration: kept with origin SIMULATED. */
@Service
@ForModules
@Transactional
public class SimulatedBatteries {
    private final BatteryDesk desk;
    private final SimulatedAttempts attempts;
    private final SimulatedWorks works;

    SimulatedBatteries(BatteryDesk desk, SimulatedAttempts attempts, SimulatedWorks works) {
        this.desk = desk;
        this.attempts = attempts;
        this.works = works;
    }

    /** Takes all parts that a person does alone.
     *
     * @param made what the person hands in for a task
     * @return the works, to be rated
     * @throws IllegalArgumentException if there is no such battery, or too few items this person has not seen */
    public List<WorkId> play(
            BatteryId id, SimulatedPerson person, Function<ItemId, Made> made, RandomGenerator random) {
        Battery.Version version =
                desk.files().current(id).orElseThrow(() -> new IllegalArgumentException("There is no " + id));
        var run = new RunId(UUID.randomUUID());
        Instant at = person.startedAt();
        desk.rows().begin(run, person.account(), version, Origin.SIMULATED, at);
        var handedIn = new ArrayList<WorkId>();
        for (int position = 1; position <= version.battery().alone(); position++) {
            switch (version.battery().parts().get(position - 1)) {
                case Part.Test(String _, var test) -> {
                    var now = new SimulatedPerson(
                            person.account(), at, person.language(), person.thetas(), person.pace());
                    var result = attempts.play(test, now, random);
                    desk.rows().attempt(run, position, result.attempt());
                    at = result.finishedAt();
                }
                case Part.Task task -> {
                    at = at.plus(task.time());
                    WorkId work = works.handIn(task.task(), made.apply(task.task()));
                    desk.rows().work(run, position, work, at);
                    handedIn.add(work);
                }
                case Part.Interview _ -> throw new IllegalStateException("An interview is held by an instructor");
            }
        }
        desk.progress().refresh(run, version.battery(), at);
        return List.copyOf(handedIn);
    }
}
