package org.readback.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.readback.account.AccountId;
import org.readback.assessment.Attempt.Plan;
import org.readback.assessment.Attempt.Rules;
import org.readback.assessment.Conditions.Bar;
import org.readback.assessment.Conditions.Resits;
import org.readback.assessment.Running.Hold;
import org.readback.bank.Origin;
import org.readback.item.LanguageTag;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class ConditionsTest {
    private static final Instant MAY = Instant.parse("2026-05-01T06:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);
    private static final Resits TWICE = new Resits(OptionalInt.of(2), 6, DAY.multipliedBy(7));

    private static Attempt attempt(Instant startedAt, Running running) {
        return new Attempt(
                new AttemptId(new UUID(1, 1)),
                new AccountId(new UUID(2, 2)),
                new BlueprintId("sample"),
                1,
                Map.of(),
                LanguageTag.EN,
                Origin.REAL,
                new Plan(List.of(), Set.of(), Map.of()),
                Rules.IN_FORCE,
                List.of(),
                startedAt,
                startedAt.plusSeconds(3600),
                startedAt.plusSeconds(1800),
                null,
                null,
                running,
                null);
    }

    private static Attempt at(Instant startedAt) {
        return attempt(startedAt, Running.ALONE);
    }

    @Test
    void whoNeverTookItMayTakeIt() {
        assertThat(TWICE.bar(List.of(), MAY)).isEmpty();
        assertThat(Conditions.USUAL.resits().bar(List.of(), MAY)).isEmpty();
    }

    @Test
    void theWaitCountsFromTheEndOfTheLastAttempt() {
        Instant ended = MAY.plusSeconds(1800);
        List<Attempt> once = List.of(at(MAY));

        assertThat(TWICE.bar(once, ended.plus(DAY.multipliedBy(7)).minusSeconds(1)))
                .contains(new Bar(ended.plus(DAY.multipliedBy(7)), false));
        assertThat(TWICE.bar(once, ended.plus(DAY.multipliedBy(7)))).isEmpty();
    }

    @Test
    void anAttemptIsFreeAgainWhenTheOldestOfTheLastMonthsIsOldEnough() {
        Instant second = MAY.plus(DAY.multipliedBy(30));
        List<Attempt> twice = List.of(at(second), at(MAY));
        Instant free = Instant.parse("2026-11-01T06:00:00Z");

        assertThat(TWICE.bar(twice, second.plus(DAY.multipliedBy(20)))).contains(new Bar(free, true));
        assertThat(TWICE.bar(twice, free.minusSeconds(1))).contains(new Bar(free, true));
        assertThat(TWICE.bar(twice, free)).isEmpty();
    }

    @Test
    void theLaterOfWaitAndLimitIsTold() {
        Instant first = Instant.parse("2026-01-02T06:00:00Z");
        Instant second = Instant.parse("2026-06-30T06:00:00Z");
        Instant waited = second.plusSeconds(1800).plus(DAY.multipliedBy(7));

        assertThat(TWICE.bar(List.of(at(second), at(first)), second.plus(DAY))).contains(new Bar(waited, false));
    }

    @Test
    void timeThatStandsStillIsNotUsed() {
        Attempt paused = attempt(MAY, new Running(new Hold(MAY.plusSeconds(600), null), 0, 0, true, false));
        Attempt resting =
                attempt(MAY, new Running(new Hold(MAY.plusSeconds(600), MAY.plusSeconds(1200)), 1, 0, false, false));

        assertThat(paused.left(MAY.plus(DAY))).isEqualTo(Duration.ofSeconds(3000));
        assertThat(paused.isOver(MAY.plus(DAY))).isFalse();
        assertThat(paused.released(MAY.plus(DAY)).deadline())
                .isEqualTo(MAY.plusSeconds(3000).plus(DAY));
        assertThat(resting.left(MAY.plusSeconds(900))).isEqualTo(Duration.ofSeconds(3000));
        assertThat(resting.left(MAY.plusSeconds(2200)))
                .as("ten minutes of break are over")
                .isEqualTo(Duration.ofSeconds(2000));
        assertThat(resting.running().isHeld(MAY.plusSeconds(1200))).isFalse();
        assertThat(resting.released(MAY.plusSeconds(2200)).deadline()).isEqualTo(MAY.plusSeconds(4200));
    }

    @Test
    void aFileThatSaysNothingHasTheUsualConditions() {
        assertThat(ConditionsReader.read(yaml("id: x"))).isEqualTo(Conditions.USUAL);
    }

    @Test
    void aFileSaysHowATestIsTaken() {
        Conditions read = ConditionsReader.read(yaml("""
            session: required
            resits: {attempts: 2, months: 6, wait-days: 7}
            breaks: {count: 1, minutes: 10}
            """));

        assertThat(read).isEqualTo(new Conditions(true, TWICE, new Conditions.Breaks(1, Duration.ofMinutes(10))));
    }

    @Test
    void whatIsNoConditionIsRefusedByName() {
        assertThatThrownBy(() -> ConditionsReader.read(yaml("session: maybe"))).hasMessageContaining("\"maybe\"");
        assertThatThrownBy(() -> ConditionsReader.read(yaml("resits: {attempts: 0}")))
                .hasMessageContaining("attempts");
        assertThatThrownBy(() -> ConditionsReader.read(yaml("breaks: {number: 1}")))
                .hasMessageContaining("number");
    }

    private static JsonNode yaml(String text) {
        return new YAMLMapper().readTree(text);
    }
}
