package org.readback.battery;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readback.account.AccountDirectory;
import org.readback.account.AccountId;
import org.readback.account.AccountName;
import org.readback.assessment.Remaining;
import org.readback.battery.BatteryRows.Begun;
import org.readback.battery.BatteryRows.Run;
import org.readback.battery.RunSheet.PartSheet;
import org.springframework.stereotype.Component;

/** The parts that a run needs, handed over together. */
@Component
record BatteryDesk(BatteryRows rows, BatteryFiles files, RunProgress progress, AccountDirectory people) {
    Battery battery(Run run) {
        return files.version(run.battery(), run.version()).battery();
    }

    void refresh(Run run) {
        progress.refresh(run.id(), battery(run), rows.now());
    }

    String name(AccountId person) {
        return people.name(person).map(AccountName::displayName).orElse("");
    }

    RunSheet sheet(Run run) {
        Battery battery = battery(run);
        List<PartState> states = progress.states(run, battery);
        List<Begun> begun = rows.parts(run.id());
        Instant now = rows.now();
        var parts = new ArrayList<PartSheet>();
        for (int at = 0; at < states.size(); at++) {
            int position = at + 1;
            Optional<Begun> here =
                    begun.stream().filter(each -> each.position() == position).findFirst();
            parts.add(new PartSheet(
                    position,
                    battery.parts().get(at).name(),
                    states.get(at),
                    here.flatMap(Begun::attempt),
                    here.flatMap(Begun::work),
                    here.flatMap(Begun::deadline)
                            .map(deadline -> new Remaining(1, deadline, Duration.between(now, deadline)))));
        }
        return new RunSheet(
                summary(run, battery, states), name(run.person()), parts, RunProgress.next(battery, states));
    }

    RunSummary summary(Run run) {
        Battery battery = battery(run);
        return summary(run, battery, progress.states(run, battery));
    }

    private static RunSummary summary(Run run, Battery battery, List<PartState> states) {
        return new RunSummary(
                run.id(),
                run.person(),
                run.battery(),
                battery.title(),
                run.startedAt(),
                run.completedAt(),
                run.origin(),
                new Composition(battery).of(states));
    }
}
