package org.readback.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.readback.AppTest;
import org.readback.account.FreshTrainee;
import org.readback.account.Role;
import org.readback.account.WorkAs;
import org.readback.assessment.AttemptSheet.Asking;
import org.readback.assessment.Decision.Estimate;
import org.readback.item.LanguageTag;
import org.readback.psychometrics.AbilityEstimate;
import org.readback.store.Superuser;
import org.springframework.beans.factory.annotation.Autowired;

/** After the sample test, another one on the scale of its first part. */
@AppTest
class PriorsTest {
    private static final BlueprintId CHECK = new BlueprintId("priors-check");
    private static final double MONTH_DAYS = 365.2425 / 12;

    @RegisterExtension
    final OfferedSamples samples = new OfferedSamples();

    @RegisterExtension
    final FreshTrainee trainee = new FreshTrainee();

    @Autowired
    Assessments assessments;

    @Autowired
    Blueprints blueprints;

    @Autowired
    AttemptRows rows;

    @Autowired
    Recomputation recomputation;

    @Autowired
    WorkAs workAs;

    @Autowired
    Superuser superuser;

    @BeforeEach
    void offer() {
        blueprints.take("check.yaml", """
            id: priors-check
            kind: levels
            title: {en: Check}
            summary: {en: A sample.}
            languages: [en]
            minutes: 45
            parts:
              - {part: reading, pool: sample-reading, scale: sample-reading, items: {min: 2, max: 2},
                 stop-mass: 0.70, cuts: [-1.5, -0.5, 0.5, 1.5], topics: {gist: 1, detail: 2}, prior: carried}
              - {part: other, pool: sample-use, scale: priors-other, items: {min: 2, max: 2},
                 stop-mass: 0.70, cuts: [-1.5, -0.5, 0.5, 1.5], topics: {gist: 1, detail: 2}, prior: carried}
            """);
    }

    @AfterEach
    void withdraw() {
        blueprints.withdraw(CHECK);
    }

    private Attempt play(BlueprintId test) {
        AttemptSheet sheet = assessments.start(test, LanguageTag.EN);
        while (sheet instanceof Asking asking) {
            sheet = assessments.answer(asking.attempt(), asking.nonce(), SampleTests.right(asking));
        }
        return rows.find(sheet.attempt()).orElseThrow();
    }

    private static Estimate estimate(Attempt attempt, String part) {
        if (attempt.decision() == null) throw new AssertionError(attempt);
        return attempt.decision().estimates().stream()
                .filter(each -> each.part().equals(part))
                .findFirst()
                .orElseThrow();
    }

    private void finishedDaysEarlier(Attempt attempt, int days) {
        superuser
                .jdbc()
                .update(
                        "update attempt set finished_at = finished_at - make_interval(days => ?) where attempt_id = ?",
                        days,
                        attempt.id().attemptId());
    }

    @Test
    void theLastEstimateOnTheScaleIsThePriorAsUncertainAsTimeHasMadeIt() {
        Attempt before = play(SampleTests.LEVELS);
        finishedDaysEarlier(before, 61);

        Attempt check = play(CHECK);

        AbilityEstimate carried = check.rules().prior("reading");
        AbilityEstimate ability = estimate(before, "reading").ability();
        assertThat(carried.theta()).isEqualTo(ability.theta());
        assertThat(carried.standardError())
                .isCloseTo(ability.after(61 / MONTH_DAYS).standardError(), within(1e-5))
                .isGreaterThan(ability.standardError());
        assertThat(estimate(check, "reading").prior()).isEqualTo(carried);
        assertThat(workAs.system(Set.of(Role.SUPERVISOR), () -> recomputation.differences(check.id())))
                .hasValueSatisfying(found -> assertThat(found).isEmpty());
    }

    @Test
    void aScaleOnWhichNothingIsKnownStartsFromTheStandard() {
        play(SampleTests.LEVELS);

        Attempt check = play(CHECK);

        assertThat(check.rules().carried()).containsOnlyKeys("reading");
        assertThat(estimate(check, "other").prior()).isEqualTo(AbilityEstimate.STANDARD);
    }

    @Test
    void aTestThatDecidesStartsFromTheStandardWhateverIsKnown() {
        play(CHECK);

        Attempt levels = play(SampleTests.LEVELS);

        assertThat(levels.rules().carried()).isNull();
        assertThat(estimate(levels, "reading").prior()).isEqualTo(AbilityEstimate.STANDARD);
    }

    @Test
    void aResultThatIsNotValidIsPassedOver(@Autowired Priors priors) {
        Attempt first = play(SampleTests.LEVELS);
        finishedDaysEarlier(first, 30);
        Attempt second = play(CHECK);
        superuser.jdbc().update("""
            update attempt set decision = jsonb_set(decision, '{result}',
                '{"kind": "not-valid", "test": "LEVELS", "parts": ["reading"], "answers": 4, "rapid": 3}')
            where attempt_id = ?
            """, second.id().attemptId());
        var test = blueprints.current(CHECK).orElseThrow().blueprint();

        Map<String, AbilityEstimate> carried =
                priors.of(trainee.id(), test, rows.now().plus(Duration.ofDays(1)));

        assertThat(carried).containsOnlyKeys("reading");
        assertThat(carried.get("reading"))
                .extracting(AbilityEstimate::theta)
                .isEqualTo(estimate(first, "reading").ability().theta());
    }
}
