package org.readback.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.AccountId;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.battery.BatteryRuns;
import org.readback.battery.Finding;
import org.readback.battery.RunSummary;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class DemoBatteriesTest {
    @Autowired
    DemoBatteries batteries;

    @Autowired
    BatteryRuns runs;

    @Autowired
    TestAccounts accounts;

    @Test
    void levelTestsAreMarkedButOneAndRehearsalsWaitForTheirInterview() {
        List<DemoPerson> people = DemoPeople.invent(new SplittableRandom(1)).subList(0, 6);
        List<AccountId> ids = Stream.generate(() -> accounts.fresh(Role.TRAINEE))
                .limit(people.size())
                .toList();

        List<AccountId> raters =
                Stream.generate(() -> accounts.fresh(Role.INSTRUCTOR)).limit(3).toList();
        batteries.take(raters, people, ids);
        batteries.take(raters, people, ids);

        List<RunSummary> found = runs.of(ids);
        assertThat(found).hasSize(7);
        assertThat(found).filteredOn(run -> run.completedAt().isPresent()).hasSize(4);
        assertThat(found)
                .filteredOn(run -> run.completedAt().isEmpty())
                .allSatisfy(run ->
                        assertThat(run.outcomes()).anyMatch(outcome -> outcome.finding() instanceof Finding.Waiting));
        assertThat(runs.of(List.of(ids.getFirst()))).hasSize(1);
    }
}
