package org.readback.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class ModelFitTest {

    private static final byte NA = ResponseMatrix.MISSING;
    private static final List<ResponseModel> MIXED = List.of(
            new TwoParameterLogistic(1.2, -0.5),
            new ThreeParameterLogistic(1.5, 0.4, 0.2),
            new GeneralisedPartialCredit(0.8, List.of(-0.7, 0.9)));

    private static ResponseMatrix matrix(byte[]... rows) {
        return new ResponseMatrix(3, List.of(rows));
    }

    /** Mean of a function over what is believed of a person, as the definition says. */
    private static double mean(byte[] row, AbilityEstimate group, DoubleUnaryOperator function) {
        double sum = 0;
        double weights = 0;
        for (int node = -30; node <= 30; node++) {
            double theta = node / 5.0;
            double z = (theta - group.theta()) / group.standardError();
            double weight = Math.exp(-z * z / 2);
            for (int item = 0; item < 3; item++) {
                weight *= row[item] < 0 ? 1 : MIXED.get(item).probability(theta, row[item]);
            }
            weights += weight;
            sum += weight * function.applyAsDouble(theta);
        }
        return sum / weights;
    }

    private static double square(int item, int points, double theta) {
        double expected = MIXED.get(item).expectedShare(theta) * MIXED.get(item).points();
        return (points - expected) * (points - expected);
    }

    private static double variance(int item, double theta) {
        double sum = 0;
        for (int points = 0; points <= MIXED.get(item).points(); points++) {
            sum += MIXED.get(item).probability(theta, points) * square(item, points, theta);
        }
        return sum;
    }

    @Test
    void meanSquaresAndTheirSpreadAreThoseOfTheDefinition() {
        byte[][] rows = {{1, 0, 2}, {0, 1, 1}, {0, NA, 0}, {1, 1, 2}};
        var fit = new ModelFit(matrix(rows), MIXED);
        AbilityEstimate group = fit.group();

        double outfit = 0;
        double above = 0;
        double below = 0;
        double outfitVariance = 0;
        double infitVariance = 0;
        for (byte[] row : rows) {
            outfit += mean(row, group, theta -> square(2, row[2], theta) / variance(2, theta));
            above += mean(row, group, theta -> square(2, row[2], theta));
            below += mean(row, group, theta -> variance(2, theta));
            byte[] rest = {row[0], row[1], NA};
            for (byte points = 0; points <= 2; points++) {
                byte[] with = {row[0], row[1], points};
                byte score = points;
                double chance = mean(rest, group, theta -> MIXED.get(2).probability(theta, score));
                double one = mean(with, group, theta -> square(2, score, theta) / variance(2, theta));
                double two = mean(with, group, theta -> square(2, score, theta) - variance(2, theta));
                outfitVariance += chance * (one - 1) * (one - 1);
                infitVariance += chance * two * two;
            }
        }
        FitStatistics found = fit.items().get(2).orElseThrow();
        assertThat(found.responses()).isEqualTo(4);
        assertThat(found.outfit()).isCloseTo(outfit / 4, within(1e-12));
        assertThat(found.infit()).isCloseTo(above / below, within(1e-12));
        double q = Math.sqrt(outfitVariance) / 4;
        assertThat(found.outfitZ()).isCloseTo((Math.cbrt(outfit / 4) - 1) * 3 / q + q / 3, within(1e-9));
        double r = Math.sqrt(infitVariance) / below;
        assertThat(found.infitZ()).isCloseTo((Math.cbrt(above / below) - 1) * 3 / r + r / 3, within(1e-9));
        assertThat(fit.items().get(1).orElseThrow().responses()).isEqualTo(3);
    }

    @Test
    void theGroupIsWhereItsExpectationSaysItIs() {
        byte[][] rows = {{1, 1, 2}, {0, 1, 2}, {1, 0, 1}};

        AbilityEstimate group = new ModelFit(matrix(rows), MIXED).group();

        double sum = 0;
        double squares = 1;
        for (byte[] row : rows) {
            sum += mean(row, group, theta -> theta);
            squares += mean(row, group, theta -> theta * theta);
        }
        assertThat(group.theta()).isCloseTo(sum / 4, within(1e-4)).isPositive();
        assertThat(group.standardError() * group.standardError()).isCloseTo(squares / 4 - sum * sum / 16, within(1e-4));
    }

    @Test
    void whereTheModelIsRightMeanSquaresAreOneAndZIsStandard() {
        var random = new SplittableRandom(8);
        var bank = new ArrayList<ResponseModel>(Simulated.bank(40, random));
        var fit = new ModelFit(Simulated.responses(bank, 1000, 0.2, random), bank)
                .items().stream().map(Optional::orElseThrow).toList();

        assertThat(fit.stream().mapToDouble(FitStatistics::infit).average().orElseThrow())
                .isCloseTo(1, within(0.01));
        assertThat(fit.stream().mapToDouble(FitStatistics::outfit).average().orElseThrow())
                .isCloseTo(1, within(0.02));
        assertThat(fit.stream()
                        .mapToDouble(each -> each.infitZ() * each.infitZ())
                        .average()
                        .orElseThrow())
                .isBetween(0.5, 1.6);
        assertThat(fit.stream()
                        .mapToDouble(each -> each.outfitZ() * each.outfitZ())
                        .average()
                        .orElseThrow())
                .isBetween(0.5, 1.6);
        assertThat(fit).allMatch(each -> each.infit() > 0.85 && each.infit() < 1.15);
    }

    @Test
    void anItemThatFollowsChanceFitsBadlyAndOneTooSteepToo() {
        var random = new SplittableRandom(9);
        var truth = new ArrayList<ResponseModel>(Simulated.bank(30, random));
        var claimed = new ArrayList<>(truth);
        truth.set(0, new TwoParameterLogistic(0.05, 0));
        claimed.set(0, new TwoParameterLogistic(1.5, 0));
        truth.set(1, new TwoParameterLogistic(4, 0));
        claimed.set(1, new TwoParameterLogistic(0.7, 0));

        var fit = new ModelFit(Simulated.responses(truth, 1000, random), claimed).items();

        assertThat(fit.get(0).orElseThrow().outfit()).isGreaterThan(1.3);
        assertThat(fit.get(0).orElseThrow().outfitZ()).isGreaterThan(5);
        assertThat(fit.get(0).orElseThrow().isMisfit()).isTrue();
        assertThat(fit.get(1).orElseThrow().infit()).isLessThan(0.85);
        assertThat(fit.get(1).orElseThrow().infitZ()).isLessThan(-5);
    }

    @Test
    void theAbilityOfAnotherGroupIsFoundAndItsReliability() {
        var random = new SplittableRandom(10);
        var bank = new ArrayList<ResponseModel>(Simulated.bank(30, random));
        var shifted = bank.stream()
                .map(item ->
                        new MeanSigmaLinking(2, -2).item(item)) // the same people are 1 on this scale, half as spread
                .toList();

        var fit = new ModelFit(Simulated.responses(shifted, 1500, random), bank);

        assertThat(fit.group().theta()).isCloseTo(1, within(0.06));
        assertThat(fit.group().standardError()).isCloseTo(0.5, within(0.05));
        assertThat(fit.marginalReliability().orElseThrow()).isBetween(0.5, 0.75);
    }

    @Test
    void marginalReliabilityIsTheShareOfTheVarianceThatIsNoError() {
        byte[][] rows = {{1, 1, 2}, {0, 0, 0}};
        var fit = new ModelFit(matrix(rows), MIXED);

        double[] means = new double[2];
        double error = 0;
        for (int i = 0; i < 2; i++) {
            byte[] row = rows[i];
            double mean = mean(row, fit.group(), theta -> theta);
            means[i] = mean;
            error += mean(row, fit.group(), theta -> (theta - mean) * (theta - mean)) / 2;
        }
        double spread = (means[0] - means[1]) * (means[0] - means[1]) / 2;
        assertThat(fit.marginalReliability().orElseThrow()).isCloseTo(spread / (spread + error), within(1e-12));
    }

    @Test
    void everyInputHasAResult() {
        var nobody = new ModelFit(matrix(), MIXED);
        assertThat(nobody.group()).isEqualTo(AbilityEstimate.STANDARD);
        assertThat(nobody.marginalReliability()).isEmpty();
        assertThat(nobody.items()).containsExactly(Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(new ModelFit(matrix(new byte[] {1, 1, 2}), MIXED).marginalReliability())
                .isEmpty();

        var absurd = List.<ResponseModel>of(
                new TwoParameterLogistic(500, 5), new TwoParameterLogistic(500, -5), new Rasch(-800));
        for (byte[] row : List.of(new byte[] {1, 1, 1}, new byte[] {0, 0, 0}, new byte[] {1, 0, 0})) {
            var fit = new ModelFit(matrix(row, row, row), absurd);
            assertThat(fit.group().theta()).isBetween(-6.0, 6.0);
            for (FitStatistics item :
                    fit.items().stream().flatMap(Optional::stream).toList()) {
                assertThat(List.of(item.infit(), item.outfit(), item.infitZ(), item.outfitZ()))
                        .allMatch(Double::isFinite);
            }
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new ModelFit(matrix(new byte[] {2, 0, 0}), MIXED));
    }

    @Test
    void misfitIsOutsideTheLimits() {
        assertThat(new FitStatistics(9, 0.7, 0, 1.3, 0).isMisfit()).isFalse();
        assertThat(new FitStatistics(9, 0.69, 0, 1, 0).isMisfit()).isTrue();
        assertThat(new FitStatistics(9, 1, 0, 1.31, 0).isMisfit()).isTrue();
        assertThat(new FitStatistics(9, 1.31, 0, 1, 0).isMisfit()).isTrue();
        assertThat(new FitStatistics(9, 1, 0, 0.69, 0).isMisfit()).isTrue();
    }

    @Test
    void theSpreadOfZIsLimited() {
        var sums = new ResidualSums();
        sums.add(0.001, 0.5, 1);
        sums.addVariances(10_000, 0);

        assertThat(sums.fit().orElseThrow().outfitZ())
                .isCloseTo((0.1 - 1) * 3 / Math.sqrt(2) + Math.sqrt(2) / 3, within(1e-12));
        assertThat(sums.fit().orElseThrow().infitZ()).isZero();
        assertThat(sums.fit().orElseThrow().infit()).isEqualTo(0.5);
        assertThat(new ResidualSums().fit()).isEmpty();
    }
}
