package org.readback.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Expected numbers: NumPy, straight lines between the same 33 nodes, integrated exactly. */
class PosteriorTest {

    private static final CutScores CUTS = new CutScores(List.of(-1.5, -0.5, 0.5, 1.5));

    private static Posterior mixed() {
        var random = new SplittableRandom(7);
        return random(random, 12);
    }

    private static Posterior known() {
        return ExpectedAPosteriori.posterior(
                AbilityEstimate.STANDARD,
                List.of(
                        new ScoredResponse(ResponseModel.of(1.2, -1.34, 0.2), 1),
                        new ScoredResponse(ResponseModel.of(1.2, -0.67, 0), 1),
                        new ScoredResponse(ResponseModel.of(1.5, 0, 0.2), 0),
                        new ScoredResponse(ResponseModel.of(0.8, 0.5, 0), 1),
                        new ScoredResponse(ResponseModel.of(1.1, 1.3, 0.15), 0),
                        new ScoredResponse(ResponseModel.of(1.2, 0.67, 0.2), 1)));
    }

    private static Posterior random(SplittableRandom random, int length) {
        var responses = new ArrayList<ScoredResponse>();
        for (int i = 0; i < length; i++) {
            var model = ResponseModel.of(random.nextDouble(0.5, 2), random.nextDouble(-2, 2), 0.2);
            responses.add(new ScoredResponse(model, random.nextInt(2)));
        }
        return ExpectedAPosteriori.posterior(AbilityEstimate.STANDARD, responses);
    }

    @Test
    void itHasThirtyThreeNodesAndWeightsThatSumToOne() {
        assertThat(Posterior.nodes())
                .hasSize(33)
                .startsWith(-4.0, -3.75)
                .contains(0.0)
                .endsWith(4.0);
        assertThat(mixed().weights()).hasSize(33).allMatch(weight -> weight > 0);
        assertThat(mixed().weights().stream().mapToDouble(Double::doubleValue).sum())
                .isCloseTo(1, within(1e-12));
    }

    @Test
    void massesAgreeWithTheIntegral() {
        double[] expected = {
            0.00670065261402364, 0.13921786780200313, 0.5230276394051099, 0.30298130065825657, 0.028072539520606843
        };

        List<Double> masses = CUTS.masses(known());

        for (int i = 0; i < expected.length; i++) {
            assertThat(masses.get(i)).isCloseTo(expected[i], within(1e-10));
        }
        assertThat(known().massBelow(0.1)).isCloseTo(0.43551494992838813, within(1e-10));
    }

    @Test
    void bandMassesSumToOne() {
        var random = new SplittableRandom(3);
        for (int trial = 0; trial < 300; trial++) {
            List<Double> masses = CUTS.masses(random(random, trial % 30));

            assertThat(masses).hasSize(5).allMatch(mass -> mass >= 0);
            assertThat(masses.stream().mapToDouble(Double::doubleValue).sum()).isCloseTo(1, within(1e-12));
        }
    }

    @Test
    void massBelowNeverFallsAndNeverJumps() {
        Posterior posterior = mixed();
        double last = 0;
        for (double cut = -4.5; cut <= 4.5; cut += 0.001) {
            double mass = posterior.massBelow(cut);

            assertThat(mass).isBetween(last, last + 0.002);
            last = mass;
        }
        assertThat(posterior.massBelow(-4)).isZero();
        assertThat(posterior.massBelow(4)).isEqualTo(1);
        assertThat(posterior.massBelow(Math.nextDown(4.0))).isCloseTo(1, within(1e-12));
        assertThat(posterior.massBelow(Double.NEGATIVE_INFINITY)).isZero();
        assertThat(posterior.massBelow(Double.POSITIVE_INFINITY)).isEqualTo(1);
    }

    @Test
    void theCentralIntervalLeavesOutEquallyMuchOnBothSides() {
        Interval interval = known().interval(0.95);

        assertThat(interval.low()).isCloseTo(-1.1294993838645904, within(1e-9));
        assertThat(interval.high()).isCloseTo(1.5356408233418954, within(1e-9));
        var random = new SplittableRandom(5);
        for (int trial = 0; trial < 100; trial++) {
            Posterior posterior = random(random, trial % 20);
            double mass = random.nextDouble(0.01, 0.99);
            Interval central = posterior.interval(mass);
            assertThat(posterior.massBelow(central.low())).isCloseTo((1 - mass) / 2, within(1e-12));
            assertThat(posterior.massBetween(central.low(), central.high())).isCloseTo(mass, within(1e-12));
        }
    }

    @Test
    void argumentsOutOfRangeAreRefused() {
        Posterior posterior = mixed();

        assertThatIllegalArgumentException().isThrownBy(() -> posterior.massBelow(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> posterior.massBetween(1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> posterior.interval(0));
        assertThatIllegalArgumentException().isThrownBy(() -> posterior.interval(1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(1, 0));
    }
}
