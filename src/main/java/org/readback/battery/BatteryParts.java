package org.readback.battery;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.readback.account.AccountId;
import org.readback.assessment.AttemptId;
import org.readback.assessment.BlueprintId;
import org.readback.assessment.PartTests;
import org.readback.battery.Battery.Part;
import org.readback.battery.BatteryRows.Run;
import org.springframework.stereotype.Component;

/** Says of tests whether they are parts of a battery, and whose turn it is. */
@Component
class BatteryParts implements PartTests {
    private final BatteryDesk desk;

    BatteryParts(BatteryDesk desk) {
        this.desk = desk;
    }

    @Override
    public boolean isPart(BlueprintId test) {
        return desk.files().holds(test);
    }

    @Override
    public boolean isDue(AccountId person, BlueprintId test) {
        return desk.rows().of(List.of(person)).stream()
                .filter(run -> run.endedAt().isEmpty())
                .anyMatch(run -> isNext(run, test));
    }

    private boolean isNext(Run run, BlueprintId test) {
        Battery battery = desk.battery(run);
        OptionalInt next = RunProgress.next(battery, desk.progress().states(run, battery));
        return next.isPresent()
                && battery.parts().get(next.getAsInt() - 1) instanceof Part.Test(String _, BlueprintId id)
                && id.equals(test);
    }

    @Override
    public Optional<String> onward(AttemptId attempt) {
        return desk.rows().ofAttempt(attempt).map(run -> "battery-runs/" + run.id());
    }
}
