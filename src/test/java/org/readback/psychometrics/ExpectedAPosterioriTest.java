package org.readback.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * The expected numbers were computed outside, by numerical integration in NumPy: on the same 33 nodes, where they must
 * agree to rounding, and on 2001 nodes, which is the integral itself for practical purposes.
 */
class ExpectedAPosterioriTest {

    private static final Offset<Double> ROUNDING = within(1e-10);
    private static final Offset<Double> INTEGRAL = within(1e-3);

    private static final List<ScoredResponse> MIXED = List.of(
            response(1.2, -1.34, 0.2, 1),
            response(1.2, -0.67, 0, 1),
            response(1.5, 0, 0.2, 0),
            response(0.8, 0.5, 0, 1),
            response(1.1, 1.3, 0.15, 0),
            response(1.2, 0.67, 0.2, 1));

    private static ScoredResponse response(double a, double b, double c, double score) {
        return new ScoredResponse(ResponseModel.of(a, b, c), score);
    }

    private static AbilityEstimate estimate(List<ScoredResponse> responses) {
        return ExpectedAPosteriori.posterior(AbilityEstimate.STANDARD, responses)
                .estimate();
    }

    private static List<ScoredResponse> twentyChoicesAllScored(double score) {
        var responses = new ArrayList<ScoredResponse>();
        for (int i = 0; i < 20; i++) {
            responses.add(new ScoredResponse(StartValues.choice(1 + i % 5), score));
        }
        return responses;
    }

    @Test
    void mixedResponsesAgreeWithTheIntegral() {
        AbilityEstimate estimate = estimate(MIXED);

        assertThat(estimate.theta()).isCloseTo(0.20704013421232964, ROUNDING);
        assertThat(estimate.standardError()).isCloseTo(0.6691153092285724, ROUNDING);
        assertThat(estimate.theta()).isCloseTo(0.2070401804485434, INTEGRAL);
        assertThat(estimate.standardError()).isCloseTo(0.6691155003502972, INTEGRAL);
    }

    @Test
    void partialScoresAndAnotherPriorAgreeWithTheIntegral() {
        var responses = List.of(response(1.2, 0, 0, 0.5), response(1.7, 1, 0, 0.25), response(0.9, -0.4, 0.25, 0.75));

        AbilityEstimate estimate = ExpectedAPosteriori.posterior(new AbilityEstimate(0.8, 0.6), responses)
                .estimate();

        assertThat(estimate.theta()).isCloseTo(0.6414229544754744, ROUNDING);
        assertThat(estimate.standardError()).isCloseTo(0.5155725392580737, ROUNDING);
        assertThat(estimate.theta()).isCloseTo(0.641422954885003, INTEGRAL);
        assertThat(estimate.standardError()).isCloseTo(0.515572540529956, INTEGRAL);
    }

    @Test
    void withoutResponsesThePriorIsLeft() {
        AbilityEstimate estimate = estimate(List.of());

        assertThat(estimate.theta()).isCloseTo(0, ROUNDING);
        assertThat(estimate.standardError()).isCloseTo(0.9994285518778261, ROUNDING);
    }

    @Test
    void whoHasEverythingRightOrWrongGetsAFiniteEstimateInsideTheGrid() {
        AbilityEstimate allRight = estimate(twentyChoicesAllScored(1));
        AbilityEstimate allWrong = estimate(twentyChoicesAllScored(0));

        assertThat(allRight.theta()).isCloseTo(2.1459153407212157, ROUNDING);
        assertThat(allRight.standardError()).isCloseTo(0.5981515386547406, ROUNDING);
        assertThat(allRight.theta()).isCloseTo(2.146271115072456, INTEGRAL);
        assertThat(allWrong.theta()).isCloseTo(-2.3520372573897994, ROUNDING);
        assertThat(allWrong.standardError()).isCloseTo(0.5538432692196437, ROUNDING);
        assertThat(allWrong.theta()).isCloseTo(-2.35254387402437, INTEGRAL);
    }

    @Test
    void theMeanRisesWithEveryScore() {
        var random = new SplittableRandom(41);
        for (int trial = 0; trial < 200; trial++) {
            var responses = new ArrayList<ScoredResponse>();
            for (int i = 0; i < 8; i++) {
                double c = random.nextBoolean() ? 0 : random.nextDouble(0.3);
                responses.add(
                        response(random.nextDouble(0.4, 2), random.nextDouble(-2, 2), c, random.nextInt(0, 11) / 10.0));
            }
            int which = random.nextInt(8);
            double last = Double.NEGATIVE_INFINITY;
            for (int tenths = 0; tenths <= 10; tenths++) {
                responses.set(which, new ScoredResponse(responses.get(which).model(), tenths / 10.0));
                double theta = estimate(responses).theta();

                assertThat(theta).isGreaterThan(last);
                last = theta;
            }
        }
    }

    @Test
    void theOrderOfTheResponsesDoesNotMatter() {
        var reversed = new ArrayList<>(MIXED);
        Collections.reverse(reversed);

        assertThat(estimate(reversed).theta()).isCloseTo(estimate(MIXED).theta(), within(1e-13));
    }

    @Test
    void aThousandResponsesNeitherOverflowNorVanish() {
        var responses = Collections.nCopies(1000, response(2, 0, 0.2, 0));

        AbilityEstimate estimate = estimate(responses);

        assertThat(estimate.theta()).isBetween(-4.0, -2.0);
        assertThat(estimate.standardError()).isBetween(0.0, 1.0);
    }

    @Test
    void responsesThatContradictEachOtherOutsideTheGridAreStillDefined() {
        var responses = List.of(response(1000, 1000, 0, 1), response(1000, -1000, 0, 0));

        assertThat(estimate(responses).theta()).isCloseTo(0, within(1e-9));
    }

    @Test
    void aPriorWithoutSpreadIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExpectedAPosteriori.posterior(new AbilityEstimate(0, 0), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new AbilityEstimate(0, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new AbilityEstimate(Double.NaN, 1));

        Posterior narrow = ExpectedAPosteriori.posterior(new AbilityEstimate(0.3, 0.01), List.of());
        assertThat(narrow.estimate().theta()).isCloseTo(0.25, within(1e-9));
    }

    @Test
    void anEarlierPosteriorFadesByATwentiethAMonth() {
        var earlier = new AbilityEstimate(0.8, 0.4);

        assertThat(earlier.after(0)).isEqualTo(earlier);
        assertThat(earlier.after(6).theta()).isEqualTo(0.8);
        assertThat(earlier.after(6).standardError()).isCloseTo(Math.sqrt(0.16 + 0.30), within(1e-15));
        assertThat(earlier.after(0.5).standardError()).isCloseTo(Math.sqrt(0.185), within(1e-15));
        assertThat(earlier.after(17).standardError()).isEqualTo(1);
        assertThat(new AbilityEstimate(0, 1.5).after(0).standardError()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> earlier.after(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> earlier.after(Double.NaN));
    }
}
