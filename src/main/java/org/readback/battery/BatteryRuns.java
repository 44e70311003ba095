package org.readback.battery;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.readback.account.AccountId;
import org.readback.assessment.BlueprintId;
import org.readback.base.ForModules;
import org.readback.base.LocalText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What came of the batteries of many people. */
@Service
@ForModules
@Transactional(readOnly = true)
public class BatteryRuns {
    private final BatteryDesk desk;

    BatteryRuns(BatteryDesk desk) {
        this.desk = desk;
    }

    /** Whether this test is only a part of a battery: its result stands with the whole. */
    public boolean isPart(BlueprintId test) {
        return desk.files().holds(test);
    }

    /** What batteries on offer are called, by their ids. */
    public Map<String, LocalText> titles() {
        return desk.files().current().stream()
                .collect(Collectors.toMap(
                        version -> version.id().batteryId(),
                        version -> version.battery().title()));
    }

    /** Runs of these people in which they have done all that they do alone, newest first. */
    public List<RunSummary> of(Collection<AccountId> people) {
        if (people.isEmpty()) return List.of();
        return desk.rows().of(people).stream()
                .filter(run -> run.endedAt().isPresent())
                .map(desk::summary)
                .toList();
    }
}
