package org.readback.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import java.time.Instant;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.AccountId;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.content.LessonScenario;
import org.readback.scenario.ScenarioRows.Version;
import org.readback.scenes.Scenario;
import org.readback.scenes.Scenarios;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@AppTest
@Transactional
class ScenarioImportTest extends SpringBrowserlessTest {
    private static final ScenarioId ID = new ScenarioId("test-s1");

    @Autowired
    ScenarioRows rows;

    @Autowired
    SimulatedScenarios simulated;

    @Autowired
    WalkRows runs;

    @Autowired
    DecisionRows decisions;

    @Autowired
    TestAccounts accounts;

    private static LessonScenario text(String mark) {
        return new LessonScenario("uf-03", Scenarios.small(ID.scenarioId(), mark), true);
    }

    @Test
    void sameTextChangesNothingAnotherIsANewVersionAndTheOldOneStays() {
        assertThat(rows.put(text("old"), 90)).isTrue();
        assertThat(rows.put(text("old"), 90)).isFalse();
        assertThat(rows.put(text("new"), 90)).isTrue();

        Scenario old = rows.version(new Version(ID, 1));
        assertThat(old).isEqualTo(Scenarios.small(ID.scenarioId(), "old"));
        assertThat(rows.all())
                .filteredOn(each -> each.id().equals(ID))
                .singleElement()
                .satisfies(each -> assertThat(each.number()).isEqualTo(2));
        assertThat(rows.put(text("old"), 90)).as("back to what it was").isTrue();
        assertThat(rows.all())
                .filteredOn(each -> each.id().equals(ID))
                .singleElement()
                .satisfies(each -> assertThat(each.number()).isEqualTo(1));
    }

    @Test
    void whatTheFilesNoLongerHoldIsRetired() {
        rows.put(text("old"), 90);

        assertThat(rows.retire(rows.all().stream()
                        .map(each -> each.id().scenarioId())
                        .filter(id -> !id.equals(ID.scenarioId()))
                        .toList()))
                .isEqualTo(1);
        assertThat(rows.all()).noneMatch(each -> each.id().equals(ID));
    }

    @Test
    void inventedPeopleWalkAlikeFromTheSameSeed() {
        AccountId person = accounts.fresh(Role.TRAINEE);
        AccountId other = accounts.fresh(Role.TRAINEE);
        Instant at = Instant.parse("2026-05-12T04:00:00Z");

        var one = simulated.walk(person, TestWalks.SCENARIO, 1, at, new SplittableRandom(1));
        var again = simulated.walk(other, TestWalks.SCENARIO, 1, at, new SplittableRandom(2));

        assertThat(runs.lock(person, one).orElseThrow().ended())
                .isNotNull()
                .satisfies(ended -> assertThat(ended.passed()).isTrue());
        assertThat(decisions.of(again))
                .isNotEmpty()
                .allMatch(decision -> decision.choice().isPresent());
    }
}
