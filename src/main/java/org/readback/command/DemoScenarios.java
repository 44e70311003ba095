package org.readback.command;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.readback.account.AccountId;
import org.readback.base.Centre;
import org.readback.scenario.ScenarioId;
import org.readback.scenario.ScenarioResults;
import org.readback.scenario.SimulatedScenarios;
import org.springframework.stereotype.Component;

/** Invented walks through scenarios: the visitor has one to look at, and some of the others passed. */
@Component
class DemoScenarios {
    private static final int DAYS = 20;
    private static final double WALKED = 0.6;
    private static final double VISITOR_SKILL = 0.6;
    private static final LocalTime MORNING = LocalTime.of(9, 15);
    private static final long SEED = 23_2026L;

    private final SimulatedScenarios scenarios;
    private final ScenarioResults results;
    private final Clock clock;

    DemoScenarios(SimulatedScenarios scenarios, ScenarioResults results, Clock clock) {
        this.scenarios = scenarios;
        this.results = results;
        this.clock = clock;
    }

    /** Does nothing if somebody has walked already. */
    void walk(AccountId visitor, List<AccountId> others) {
        List<ScenarioId> open = scenarios.open();
        if (open.isEmpty() || !results.of(List.of(visitor)).isEmpty()) return;
        RandomGenerator random = new SplittableRandom(SEED);
        LocalDate today = Centre.today(clock);
        walk(visitor, open.getFirst(), VISITOR_SKILL, today.minusDays(1), random);
        for (AccountId person : others) {
            double skill = random.nextDouble(0.5, 1);
            for (ScenarioId scenario : open) {
                if (random.nextDouble() < WALKED) {
                    walk(person, scenario, skill, today.minusDays(random.nextInt(1, DAYS)), random);
                }
            }
        }
    }

    private void walk(AccountId person, ScenarioId scenario, double skill, LocalDate day, RandomGenerator random) {
        var at = day.atTime(MORNING)
                .plusMinutes(random.nextInt(360))
                .atZone(Centre.ZONE)
                .toInstant();
        scenarios.walk(person, scenario, skill, at, random);
    }
}
