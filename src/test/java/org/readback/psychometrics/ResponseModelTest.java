package org.readback.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ResponseModelTest {

    private static final List<ResponseModel> MODELS = List.of(
            new TwoParameterLogistic(1.2, -0.67),
            new TwoParameterLogistic(0.4, 2),
            new ThreeParameterLogistic(1.5, 1, 0.2),
            new ThreeParameterLogistic(0.8, -1.3, 0.33),
            new ThreeParameterLogistic(2.4, 0, 0));

    @Test
    void probabilityAgreesWithHandComputation() {
        var typed = new TwoParameterLogistic(1.5, 1);
        var choice = new ThreeParameterLogistic(1.5, 1, 0.2);

        // 1 / (1 + e^1.5) = 0.182425523806356; a fifth of the rest is guessed
        assertThat(typed.probability(0)).isCloseTo(0.182425523806356, within(1e-15));
        assertThat(choice.probability(0)).isCloseTo(0.345940419045085, within(1e-15));
        assertThat(typed.probability(1)).isEqualTo(0.5);
        assertThat(choice.probability(1)).isCloseTo(0.6, within(1e-15));
    }

    @Test
    void informationAgreesWithHandComputation() {
        var typed = new TwoParameterLogistic(1.5, 1);
        var choice = new ThreeParameterLogistic(1.5, 1, 0.2);

        assertThat(typed.information(1)).isCloseTo(2.25 / 4, within(1e-15));
        // 2.25 * (0.4 / 0.8)^2 * 0.4 / 0.6
        assertThat(choice.information(1)).isCloseTo(0.375, within(1e-15));
        assertThat(choice.information(0)).isCloseTo(0.141570, within(1e-6));
        assertThat(choice.information(2)).isCloseTo(0.256995, within(1e-6));
    }

    @Test
    void informationIsTheSquaredSlopeOverTheVariance() {
        double h = 1e-5;
        for (ResponseModel model : MODELS) {
            for (double theta = -4; theta <= 4; theta += 0.5) {
                double slope = (model.probability(theta + h) - model.probability(theta - h)) / (2 * h);
                double p = model.probability(theta);

                assertThat(model.information(theta)).isCloseTo(slope * slope / (p * (1 - p)), within(1e-8));
            }
        }
    }

    @Test
    void informationIsGreatestWhereLordSaysItIs() {
        double a = 1.7;
        double b = 0.4;
        double c = 0.25;
        var model = new ThreeParameterLogistic(a, b, c);

        // Lord 1980, (10-4): the place of the maximum and the maximum itself
        double place = b + Math.log((1 + Math.sqrt(1 + 8 * c)) / 2) / a;
        double greatest = a * a / (8 * (1 - c) * (1 - c)) * (1 - 20 * c - 8 * c * c + Math.pow(1 + 8 * c, 1.5));
        assertThat(model.information(place)).isCloseTo(greatest, within(1e-12));
        assertThat(model.information(place - 0.01)).isLessThan(greatest);
        assertThat(model.information(place + 0.01)).isLessThan(greatest);
    }

    @Test
    void theTwoParameterModelTellsMostAtItsDifficulty() {
        var model = new TwoParameterLogistic(1.2, 0.67);

        assertThat(model.information(0.67)).isEqualTo(1.44 / 4);
        assertThat(model.information(0.66)).isLessThan(1.44 / 4);
        assertThat(model.information(0.68)).isLessThan(1.44 / 4);
    }

    @Test
    void nothingIsEverNotANumberHoweverFarThePersonIsFromTheItem() {
        var extremes = List.of(
                new TwoParameterLogistic(1000, -1000),
                new TwoParameterLogistic(1000, 1000),
                new ThreeParameterLogistic(1000, -1000, 0.2),
                new ThreeParameterLogistic(1000, 1000, 0.2),
                new ThreeParameterLogistic(1000, 1000, 0),
                new ThreeParameterLogistic(1000, -1000, 0),
                new ThreeParameterLogistic(1000, 1000, Double.MIN_VALUE));
        for (ResponseModel model : extremes) {
            for (double score : new double[] {0, 0.5, 1}) {
                assertThat(model.logLikelihood(0, score)).isFinite().isLessThanOrEqualTo(0);
            }
            assertThat(model.probability(0)).isBetween(0.0, 1.0);
            assertThat(model.information(0)).isFinite().isBetween(0.0, 1e-9);
        }
    }

    @Test
    void theLogarithmOfTheLikelihoodIsThatOfTheProbability() {
        for (ResponseModel model : MODELS) {
            for (double theta = -4; theta <= 4; theta += 0.5) {
                double p = model.probability(theta);
                double half = (Math.log(p) + Math.log(1 - p)) / 2;

                assertThat(model.logLikelihood(theta, 1)).isCloseTo(Math.log(p), within(1e-13));
                assertThat(model.logLikelihood(theta, 0)).isCloseTo(Math.log(1 - p), within(1e-10));
                assertThat(model.logLikelihood(theta, 0.5)).isCloseTo(half, within(1e-10));
            }
        }
    }

    @Test
    void aPartialScoreIsMostLikelyWhereItIsExpected() {
        var model = new TwoParameterLogistic(1.2, 0.3);
        double expecting = 0.3 + Math.log(0.75 / 0.25) / 1.2;

        assertThat(model.probability(expecting)).isCloseTo(0.75, within(1e-15));
        double there = model.logLikelihood(expecting, 0.75);
        assertThat(there).isGreaterThan(model.logLikelihood(expecting - 0.01, 0.75));
        assertThat(there).isGreaterThan(model.logLikelihood(expecting + 0.01, 0.75));
    }

    @Test
    void withoutGuessingTheModelIsTheTwoParameterOne() {
        assertThat(ResponseModel.of(1.2, 0.5, 0)).isEqualTo(new TwoParameterLogistic(1.2, 0.5));
        assertThat(ResponseModel.of(1.2, 0.5, 0.2)).isEqualTo(new ThreeParameterLogistic(1.2, 0.5, 0.2));

        var plain = new TwoParameterLogistic(1.2, 0.5);
        var zero = new ThreeParameterLogistic(1.2, 0.5, 0);
        for (double theta = -4; theta <= 4; theta += 0.25) {
            assertThat(zero.probability(theta)).isEqualTo(plain.probability(theta));
            assertThat(zero.information(theta)).isCloseTo(plain.information(theta), within(1e-15));
            assertThat(zero.logLikelihood(theta, 0.3)).isEqualTo(plain.logLikelihood(theta, 0.3));
        }
    }

    @Test
    void parametersOutOfRangeAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TwoParameterLogistic(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new TwoParameterLogistic(Double.NaN, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new TwoParameterLogistic(1, Double.POSITIVE_INFINITY));
        assertThatIllegalArgumentException().isThrownBy(() -> new ThreeParameterLogistic(-1, 0, 0.2));
        assertThatIllegalArgumentException().isThrownBy(() -> new ThreeParameterLogistic(1, Double.NaN, 0.2));
        assertThatIllegalArgumentException().isThrownBy(() -> new ThreeParameterLogistic(1, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new ThreeParameterLogistic(1, 0, -0.1));
        assertThatIllegalArgumentException().isThrownBy(() -> new ScoredResponse(new TwoParameterLogistic(1, 0), 1.01));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ScoredResponse(new TwoParameterLogistic(1, 0), Double.NaN));
    }

    @Test
    void theDifficultyOfAnItemInStepsIsTheirMean() {
        assertThat(new GeneralisedPartialCredit(1.3, List.of(-1.0, 0.5, 2.0)).difficulty())
                .isEqualTo(0.5);
        assertThat(new ThreeParameterLogistic(1.3, -0.7, 0.2).difficulty()).isEqualTo(-0.7);
    }
}
