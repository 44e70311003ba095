package org.readback.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class PassageLikelihoodTest {

    private static final Passage PASSAGE = new Passage("river", 0.45);
    private static final List<ScoredResponse> RESPONSES = List.of(
            new ScoredResponse(new TwoParameterLogistic(1.2, -0.5), 1),
            new ScoredResponse(new ThreeParameterLogistic(1.5, 0.3, 0.2), 1),
            new ScoredResponse(new TwoParameterLogistic(0.8, 1), 0));

    private static double[] logarithms(Passage passage, List<ScoredResponse> responses) {
        var likelihood = new PassageLikelihood(passage);
        responses.forEach(each -> likelihood.add(each.model(), each.score()));
        double[] total = new double[Quadrature.NODES];
        likelihood.addTo(total);
        return total;
    }

    /** The integral by 4,000 steps of the trapezoid rule. */
    private static double integral(double theta) {
        double sum = 0;
        double step = 0.004;
        for (int i = -2000; i <= 2000; i++) {
            double z = i * step;
            double product = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
            for (ScoredResponse each : RESPONSES) {
                product *= Math.exp(each.model().logLikelihood(theta + PASSAGE.deviation() * z, each.score()));
            }
            sum += step * product;
        }
        return sum;
    }

    @Test
    void theRuleIntegratesEvenPowersOfANormalVariableExactly() {
        double[] moments = {1, 1, 3, 15, 105, 945, 10395};
        for (int power = 0; power < moments.length; power++) {
            double sum = 0;
            for (int z = 0; z < PassageLikelihood.COUNT; z++) {
                sum += PassageLikelihood.weight(z) * Math.pow(PassageLikelihood.node(z), 2 * power);
            }
            assertThat(sum / moments[power]).isCloseTo(1, within(1e-12));
        }
        assertThat(PassageLikelihood.COUNT).isEqualTo(15);
        assertThat(PassageLikelihood.node(0)).isEqualTo(-PassageLikelihood.node(14));
        assertThat(PassageLikelihood.node(7)).isZero();
        assertThat(PassageLikelihood.node(8)).isEqualTo(0.799129068324548);
    }

    @Test
    void itIsTheIntegralOverTheHelpOfTheStimulus() {
        double[] logarithms = logarithms(PASSAGE, RESPONSES);

        for (int k = 0; k < Quadrature.NODES; k++) {
            assertThat(logarithms[k]).isCloseTo(Math.log(integral(Quadrature.node(k))), within(1e-7));
        }
    }

    @Test
    void withoutADeviationTheItemsAreIndependent() {
        double[] logarithms = logarithms(new Passage("plain", 0), RESPONSES);

        for (int k = 0; k < Quadrature.NODES; k++) {
            double theta = Quadrature.node(k);
            double sum = RESPONSES.stream()
                    .mapToDouble(each -> each.model().logLikelihood(theta, each.score()))
                    .sum();
            assertThat(logarithms[k]).isCloseTo(sum, within(1e-12));
        }
    }

    @Test
    void nobodyAnsweringSaysNothing() {
        for (double logarithm : logarithms(PASSAGE, List.of())) {
            assertThat(logarithm).isCloseTo(0, within(1e-14));
        }
    }

    @Test
    void itNeverUnderflows() {
        var impossible = new ScoredResponse(new TwoParameterLogistic(1000, 1000), 1);

        for (double logarithm : logarithms(PASSAGE, List.of(impossible, impossible))) {
            assertThat(logarithm).isFinite().isNegative();
        }
    }

    @Test
    void aPassageSaysLessThanItsItemsWouldAlone() {
        var together = new Belief(AbilityEstimate.STANDARD);
        var alone = new Belief(AbilityEstimate.STANDARD);
        for (int i = 0; i < 5; i++) {
            together.add(new TwoParameterLogistic(1.5, 0), i % 2, PASSAGE);
            alone.add(new TwoParameterLogistic(1.5, 0), i % 2);
        }

        assertThat(together.posterior().estimate().standardError())
                .isGreaterThan(alone.posterior().estimate().standardError() + 0.04);
    }

    @Test
    void theOrderOfResponsesDoesNotMatter() {
        var first = new Belief(AbilityEstimate.STANDARD);
        var second = new Belief(AbilityEstimate.STANDARD);
        var other = new Passage("hill", 0.3);
        ScoredResponse one = RESPONSES.get(0);
        ScoredResponse two = RESPONSES.get(1);
        first.add(one.model(), one.score(), PASSAGE);
        first.add(two.model(), two.score(), PASSAGE);
        first.add(two.model(), 0, other);
        second.add(two.model(), two.score(), PASSAGE);
        second.add(two.model(), 0, other);
        second.add(one.model(), one.score(), PASSAGE);

        assertThat(first.posterior().estimate().theta())
                .isCloseTo(second.posterior().estimate().theta(), within(1e-12));
    }

    @Test
    void aDeviationIsFiniteAndNotBelowZero() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Passage("x", -0.1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Passage("x", Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> new Passage("x", Double.POSITIVE_INFINITY));
        assertThat(new Passage("x", 0).deviation()).isZero();
    }
}
