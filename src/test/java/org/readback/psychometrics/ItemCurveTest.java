package org.readback.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ItemCurveTest {

    private record Case(ItemCurve curve, List<Double> given) {
        double[] parameters() {
            return given.stream().mapToDouble(Double::doubleValue).toArray();
        }
    }

    private static final Case[] CASES = {
        new Case(CreditCurve.rasch(), List.of(0.4)),
        new Case(CreditCurve.withSlope(1), List.of(0.3, -0.7)),
        new Case(CreditCurve.withSlope(3), List.of(-0.2, 0.9, 0.1, -1.3)),
        new Case(new GuessingCurve(), List.of(0.5, -0.4, -1.4)),
    };

    @Test
    void logProbabilitiesAreThoseOfTheModel() {
        for (Case each : CASES) {
            ResponseModel model = each.curve().model(each.parameters());
            var table = new double[5 * CalibrationGrid.STRIDE];
            each.curve().logProbabilities(each.parameters(), table, CalibrationGrid.STRIDE);
            for (int points = 0; points <= model.points(); points++) {
                for (int q = 0; q < CalibrationGrid.NODES; q++) {
                    assertThat(Math.exp(table[(points + 1) * CalibrationGrid.STRIDE + q]))
                            .isCloseTo(model.probability(CalibrationGrid.node(q), points), within(1e-12));
                }
            }
        }
    }

    @Test
    void gradientsAreTheDifferencesOfTheValue() {
        var random = new SplittableRandom(3);
        var counts = random.doubles(5L * CalibrationGrid.STRIDE, 0, 10).toArray();
        var prior = new ItemPrior(true, OptionalDouble.of(0.67));
        for (Case each : CASES) {
            for (int i = 0; i < each.parameters().length; i++) {
                double h = 1e-5;
                double slope = (value(each, i, h, counts, prior) - value(each, i, -h, counts, prior)) / (2 * h);

                assertThat(derivatives(each, each.parameters(), counts, prior).gradient[i])
                        .isCloseTo(slope, within(1e-4));
            }
        }
    }

    @Test
    void theSlopesOfOneScoreAreTheGradientOfItsCount() {
        for (Case each : CASES) {
            for (int points = 0; points <= each.curve().points(); points++) {
                for (int q = 0; q < CalibrationGrid.NODES; q += 10) {
                    var one = new double[5 * CalibrationGrid.STRIDE];
                    one[points * CalibrationGrid.STRIDE + q] = 1;
                    var slopes = new double[each.curve().size()];

                    each.curve().slopes(each.parameters(), q, points, slopes);

                    assertThat(slopes)
                            .containsExactly(
                                    derivatives(each, each.parameters(), one, NOTHING).gradient, within(1e-12));
                }
            }
        }
    }

    /** Counts as the model expects them: the information is then the negative second derivative. */
    @Test
    void theInformationIsTheCurvatureWhereTheModelIsTrue() {
        for (Case each : CASES) {
            var expected = new double[5 * CalibrationGrid.STRIDE];
            each.curve().logProbabilities(each.parameters(), expected, 0);
            for (int points = 0; points <= each.curve().points(); points++) {
                for (int q = 0; q < CalibrationGrid.NODES; q++) {
                    int at = points * CalibrationGrid.STRIDE + q;
                    expected[at] = Math.exp(expected[at]);
                }
            }
            double[][] information = derivatives(each, each.parameters(), expected, NOTHING).information;
            for (int i = 0; i < each.parameters().length; i++) {
                double h = 1e-5;
                double[] above = derivatives(each, moved(each, i, h), expected, NOTHING).gradient;
                double[] below = derivatives(each, moved(each, i, -h), expected, NOTHING).gradient;
                for (int k = 0; k < above.length; k++) {
                    assertThat(information[i][k]).isCloseTo((below[k] - above[k]) / (2 * h), within(1e-5));
                }
            }
        }
    }

    @Test
    void parametersOutOfRangeAreBroughtBackAndSaid() {
        var curve = new GuessingCurve();
        double[] far = {5, -100, 3};

        assertThat(curve.clamp(far)).isTrue();
        assertThat(far).containsExactly(Math.log(10), -60, 0.85);
        assertThat(curve.clamp(new double[] {0, 0, -1})).isFalse();
    }

    private static final ItemPrior NOTHING = new ItemPrior(false, OptionalDouble.empty());

    private static double value(Case each, int index, double by, double[] counts, ItemPrior prior) {
        return derivatives(each, moved(each, index, by), counts, prior).value;
    }

    private static double[] moved(Case each, int index, double by) {
        double[] moved = each.parameters().clone();
        moved[index] += by;
        return moved;
    }

    private static Derivatives derivatives(Case each, double[] parameters, double[] counts, ItemPrior prior) {
        var sum = new Derivatives(each.curve().size());
        each.curve().addLikelihood(parameters, counts, 0, sum);
        prior.addTo(sum, each.curve(), parameters);
        return sum;
    }
}
