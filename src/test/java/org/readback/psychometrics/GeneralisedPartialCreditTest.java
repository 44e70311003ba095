package org.readback.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class GeneralisedPartialCreditTest {

    private static final List<GeneralisedPartialCredit> ITEMS = List.of(
            new GeneralisedPartialCredit(1, List.of(-2.0, 4.0)),
            new GeneralisedPartialCredit(0.7, List.of(-1.5, 0.3, 1.9)),
            new GeneralisedPartialCredit(1.8, List.of(1.0, -1.0, 0.5, 0.5)));

    @Test
    void probabilitiesAgreeWithHandComputation() {
        var item = new GeneralisedPartialCredit(1.5, List.of(-1.0, 1.0));

        // At 0 the exponents are 0, 1.5 and 0; at 1 they are 0, 3 and 3
        assertThat(item.probability(0, 0)).isCloseTo(1 / (2 + Math.exp(1.5)), within(1e-15));
        assertThat(item.probability(0, 1)).isCloseTo(0.691438, within(1e-6));
        assertThat(item.probability(0, 2)).isCloseTo(item.probability(0, 0), within(1e-15));
        assertThat(item.probability(1, 1)).isCloseTo(0.487855551160, within(1e-6));
        assertThat(item.probability(1)).isEqualTo(item.probability(1, 2)).isCloseTo(0.487855551160, within(1e-6));
        assertThat(item.points()).isEqualTo(2);
    }

    @Test
    void neighbouringScoresAreEquallyLikelyAtTheirStep() {
        for (var item : ITEMS) {
            for (int step = 1; step <= item.points(); step++) {
                double there = item.steps().get(step - 1);

                assertThat(item.probability(there, step)).isCloseTo(item.probability(there, step - 1), within(1e-15));
            }
        }
    }

    @Test
    void probabilitiesSumToOneAndGiveTheExpectedShare() {
        for (var item : ITEMS) {
            for (double theta = -6; theta <= 6; theta += 0.75) {
                double sum = 0;
                double mean = 0;
                for (int points = 0; points <= item.points(); points++) {
                    sum += item.probability(theta, points);
                    mean += points * item.probability(theta, points);
                }

                assertThat(sum).isCloseTo(1, within(1e-14));
                assertThat(item.expectedShare(theta)).isCloseTo(mean / item.points(), within(1e-14));
            }
        }
    }

    @Test
    void informationIsTheSlopeOfTheExpectedPointsTimesDiscrimination() {
        double h = 1e-5;
        for (var item : ITEMS) {
            for (double theta = -4; theta <= 4; theta += 0.5) {
                double slope = (item.expectedShare(theta + h) - item.expectedShare(theta - h)) / (2 * h);

                // Muraki 1993: the derivative of the mean of an exponential family is its variance, times a
                assertThat(item.information(theta))
                        .isCloseTo(item.discrimination() * item.points() * slope, within(1e-8));
            }
        }
        assertThat(new GeneralisedPartialCredit(1.5, List.of(-1.0, 1.0)).information(0))
                .isCloseTo(2.25 * 2 / (2 + Math.exp(1.5)), within(1e-14));
    }

    @Test
    void withOneStepItIsTheTwoParameterModel() {
        var one = new GeneralisedPartialCredit(1.3, List.of(0.4));
        var two = new TwoParameterLogistic(1.3, 0.4);
        for (double theta = -6; theta <= 6; theta += 0.5) {
            assertThat(one.probability(theta)).isCloseTo(two.probability(theta), within(1e-15));
            assertThat(one.expectedShare(theta)).isCloseTo(two.expectedShare(theta), within(1e-15));
            assertThat(one.information(theta)).isCloseTo(two.information(theta), within(1e-15));
            assertThat(one.logLikelihood(theta, 0.3)).isCloseTo(two.logLikelihood(theta, 0.3), within(1e-14));
            assertThat(two.probability(theta, 0)).isCloseTo(1 - two.probability(theta), within(1e-15));
        }
        assertThat(two.points()).isEqualTo(1);
    }

    @Test
    void aScoreBetweenTwoPointsIsMostLikelyWhereItIsExpected() {
        for (var item : ITEMS) {
            for (double theta : new double[] {-1.1, 0.2, 1.7}) {
                double share = item.expectedShare(theta);
                double there = item.logLikelihood(theta, share);

                assertThat(there).isGreaterThan(item.logLikelihood(theta - 0.01, share));
                assertThat(there).isGreaterThan(item.logLikelihood(theta + 0.01, share));
            }
            assertThat(Math.exp(item.logLikelihood(0.3, 1))).isCloseTo(item.probability(0.3), within(1e-15));
        }
    }

    @Test
    void nothingIsEverNotANumberHoweverFarThePersonIsFromTheItem() {
        for (double side : new double[] {-1000, 1000}) {
            var item = new GeneralisedPartialCredit(1000, List.of(side, side));
            for (double score : new double[] {0, 0.4, 0.5, 1}) {
                assertThat(item.logLikelihood(0, score)).isFinite().isLessThanOrEqualTo(0);
            }
            assertThat(item.expectedShare(0)).isEqualTo(side > 0 ? 0 : 1);
            assertThat(item.information(0)).isEqualTo(0);
        }
        var far = new GeneralisedPartialCredit(1, List.of(0.0, 0.0));
        // Two points miss full certainty by e^-60: a difference of squares would give 0 or less
        assertThat(far.information(60)).isCloseTo(Math.exp(-60), within(1e-30));
    }

    @Test
    void abilityFromPartialCreditIsTheDefinitionComputedByHand() {
        var item = ITEMS.get(1);
        var posterior = ExpectedAPosteriori.posterior(
                new AbilityEstimate(0, 1), List.of(new ScoredResponse(item, 2 / 3.0), new ScoredResponse(item, 1)));

        double sum = 0;
        double mean = 0;
        for (int k = 0; k <= 32; k++) {
            double theta = -4 + k / 4.0;
            double weight = (k == 0 || k == 32 ? 0.5 : 1)
                    * Math.exp(-theta * theta / 2)
                    * item.probability(theta, 2)
                    * item.probability(theta, 3);
            sum += weight;
            mean += theta * weight;
        }
        assertThat(posterior.estimate().theta()).isCloseTo(mean / sum, within(1e-12));
    }

    @Test
    void parametersOutOfRangeAreRefused() {
        var item = ITEMS.getFirst();

        assertThatIllegalArgumentException().isThrownBy(() -> new GeneralisedPartialCredit(0, List.of(1.0)));
        assertThatIllegalArgumentException().isThrownBy(() -> new GeneralisedPartialCredit(1, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new GeneralisedPartialCredit(1, List.of(Double.NaN)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GeneralisedPartialCredit(Double.POSITIVE_INFINITY, List.of(1.0)));
        assertThatIllegalArgumentException().isThrownBy(() -> item.probability(0, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> item.probability(0, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> item.logLikelihood(0, 1.1));
    }

    @Test
    void sharesBecomeWholePointsAndAHalfGoesUp() {
        var three = new GeneralisedPartialCredit(1, List.of(-1.0, 0.0, 1.0));
        var two = new GeneralisedPartialCredit(1, List.of(-1.0, 1.0));

        assertThat(three.credit(1.0 / 3)).isEqualTo(1.0 / 3);
        assertThat(three.credit(2.0 / 3)).isEqualTo(2.0 / 3);
        assertThat(three.credit(0.5)).isEqualTo(2.0 / 3);
        assertThat(three.credit(0.16)).isZero();
        assertThat(two.credit(1.0 / 3)).isEqualTo(0.5);
        assertThat(two.credit(0.75)).isEqualTo(1);
        assertThat(two.credit(1)).isEqualTo(1);
    }

    @Test
    void aRightOrWrongModelKeepsTheShare() {
        assertThat(new TwoParameterLogistic(1, 0).credit(1.0 / 3)).isEqualTo(1.0 / 3);
        assertThat(new ThreeParameterLogistic(1, 0, 0.2).credit(0.5)).isEqualTo(0.5);
        assertThatIllegalArgumentException().isThrownBy(() -> new TwoParameterLogistic(1, 0).credit(1.01));
    }
}
