package org.readback.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.readback.psychometrics.Calibration.Ending;

class MarginalLikelihoodTest {

    private static final List<ResponseModel> FIVE = List.of(
            new TwoParameterLogistic(1.2, -1),
            new TwoParameterLogistic(0.8, 0.2),
            new TwoParameterLogistic(1.7, 0.6),
            new TwoParameterLogistic(1, -0.4),
            new TwoParameterLogistic(1.4, 1.1));
    private static final List<ResponseModel> STEPS = List.of(
            new GeneralisedPartialCredit(1.1, List.of(-1.0, 0.4)),
            new GeneralisedPartialCredit(0.8, List.of(-0.5, 0.3, 1.2)),
            new GeneralisedPartialCredit(1.5, List.of(0.2)),
            new GeneralisedPartialCredit(1.2, List.of(0.6, -0.2)));

    private static CalibrationSettings plain(CalibrationModel model) {
        return new CalibrationSettings(model, CalibrationPriors.NONE);
    }

    private static Calibration calibrate(ResponseMatrix responses, CalibrationSettings settings) {
        return new MarginalLikelihood(responses, settings).calibrate(CalibrationProgress.UNWATCHED);
    }

    private static List<ResponseModel> models(Calibration calibration) {
        return calibration.items().stream().map(ItemCalibration::model).toList();
    }

    @Test
    void theLogLikelihoodIsThatOfTheDefinitionAndFlatInEveryDirection() {
        for (double missing : new double[] {0, 0.3, 0.7}) {
            var responses = Simulated.responses(FIVE, 400, missing, new SplittableRandom(1));

            var found = calibrate(responses, plain(CalibrationModel.TWO_PARAMETER));

            assertThat(found.ending()).isEqualTo(Ending.CONVERGED);
            assertThat(found.steepest()).isLessThan(1e-3);
            assertThat(found.abilityDeviation()).isEqualTo(1);
            assertThat(found.logLikelihood())
                    .isCloseTo(Simulated.logLikelihood(responses, models(found), 1), within(1e-8));
            assertFlat(models(found), items -> Simulated.logLikelihood(responses, items, 1));
        }
    }

    @Test
    void partialCreditStandsAtTheMaximumOfTheDefinition() {
        var responses = Simulated.responses(STEPS, 400, 0.1, new SplittableRandom(2));

        var found = calibrate(responses, plain(CalibrationModel.PARTIAL_CREDIT));

        assertThat(models(found)).extracting(ResponseModel::points).containsExactly(2, 3, 1, 2);
        assertThat(found.logLikelihood()).isCloseTo(Simulated.logLikelihood(responses, models(found), 1), within(1e-8));
        assertFlat(models(found), items -> Simulated.logLikelihood(responses, items, 1));
    }

    @Test
    void raschItemsStandAtTheMaximumWithTheSpreadOfAbilityBesideThem() {
        var responses = Simulated.responses(FIVE, 400, 0.1, new SplittableRandom(3));

        var found = calibrate(responses, plain(CalibrationModel.RASCH));

        double spread = found.abilityDeviation();
        assertThat(models(found)).allMatch(model -> model instanceof Rasch);
        assertThat(found.logLikelihood())
                .isCloseTo(Simulated.logLikelihood(responses, models(found), spread), within(1e-8));
        assertFlat(models(found), items -> Simulated.logLikelihood(responses, items, spread));
        double wider = Simulated.logLikelihood(responses, models(found), spread + 1e-4);
        double narrower = Simulated.logLikelihood(responses, models(found), spread - 1e-4);
        assertThat((wider - narrower) / 2e-4).isCloseTo(0, within(1e-2));
        assertThat(spread).isBetween(0.9, 1.5);
    }

    @Test
    void withPriorsItStandsAtTheModeOfThePosterior() {
        List<ResponseModel> truth = FIVE.stream()
                .map(item -> (TwoParameterLogistic) item)
                .<ResponseModel>map(item -> new ThreeParameterLogistic(item.discrimination(), item.difficulty(), 0.2))
                .toList();
        var responses = Simulated.responses(truth, 400, new SplittableRandom(4));
        var settings = new CalibrationSettings(
                CalibrationModel.THREE_PARAMETER, CalibrationPriors.STANDARD, Map.of(1, 2, 4, 5));

        var found = calibrate(responses, settings);

        assertThat(found.ending()).isEqualTo(Ending.CONVERGED);
        assertThat(found.logLikelihood()).isCloseTo(Simulated.logLikelihood(responses, models(found), 1), within(1e-8));
        assertFlat(models(found), items -> {
            double posterior = Simulated.logLikelihood(responses, items, 1);
            for (int j = 0; j < items.size(); j++) {
                var item = (ThreeParameterLogistic) items.get(j);
                double c = item.guessing();
                double logSlope = Math.log(item.discrimination()) - 0.2;
                double intercept = item.discrimination() * item.difficulty();
                double band = item.difficulty() - 0.67 * (j == 1 ? -1 : 2);
                posterior -= logSlope * logSlope / (2 * 0.16);
                posterior -= j == 1 || j == 4 ? band * band / (2 * 0.25) : intercept * intercept / (2 * 4);
                posterior += 19 * Math.log(c) + 79 * Math.log(1 - c);
            }
            return posterior;
        });
    }

    /** The slope by each parameter, by differences. */
    private static void assertFlat(List<ResponseModel> items, ToDoubleFunction<List<ResponseModel>> function) {
        double h = 1e-4;
        for (int j = 0; j < items.size(); j++) {
            for (int parameter = 0; parameter < Parameters.of(items.get(j)).size(); parameter++) {
                var above = new ArrayList<>(items);
                above.set(j, Parameters.moved(items.get(j), parameter, h));
                var below = new ArrayList<>(items);
                below.set(j, Parameters.moved(items.get(j), parameter, -h));

                double slope = (function.applyAsDouble(above) - function.applyAsDouble(below)) / (2 * h);

                assertThat(slope)
                        .as("%s, parameter %d", items.get(j), parameter)
                        .isCloseTo(0, within(1e-2));
            }
        }
    }

    @Test
    void standardErrorsAreThoseOfTheSecondDerivativesOfTheDefinition() {
        var responses = Simulated.responses(STEPS, 300, 0.1, new SplittableRandom(5));

        var found = new MarginalLikelihood(responses, plain(CalibrationModel.PARTIAL_CREDIT))
                .calibrateWithErrors(CalibrationProgress.UNWATCHED);

        List<Double> expected =
                Parameters.standardErrors(models(found), items -> Simulated.logLikelihood(responses, items, 1));
        List<Double> errors = found.items().stream()
                .flatMap(item -> item.standardErrors().stream())
                .toList();
        assertThat(errors).hasSameSizeAs(expected);
        for (int i = 0; i < errors.size(); i++) {
            assertThat(errors.get(i)).isCloseTo(expected.get(i), within(2e-4 * expected.get(i)));
        }
    }

    @Test
    void knownParametersAreRecovered() {
        var random = new SplittableRandom(6);
        var truth = Simulated.bank(60, random);
        var responses = Simulated.responses(truth, 1500, random);

        var found = new MarginalLikelihood(responses, plain(CalibrationModel.TWO_PARAMETER))
                .calibrateWithErrors(CalibrationProgress.UNWATCHED);

        double squares = 0;
        int inside = 0;
        for (int j = 0; j < truth.size(); j++) {
            var item = (TwoParameterLogistic) found.items().get(j).model();
            double off = item.difficulty() - truth.get(j).difficulty();
            squares += off * off;
            inside +=
                    Math.abs(off) < 1.96 * found.items().get(j).standardErrors().get(1) ? 1 : 0;
            assertThat(item.discrimination()).isCloseTo(truth.get(j).discrimination(), within(0.35));
            assertThat(found.items().get(j).remarks()).isEmpty();
            assertThat(found.items().get(j).responses()).isEqualTo(1500);
        }
        assertThat(Math.sqrt(squares / truth.size())).isLessThan(0.09);
        assertThat(inside).isBetween(54, 60);
        assertThat(found.iterations()).isLessThan(40);
    }

    @Test
    void itemsEverybodyOrNobodyGotRightAreHeldByWhatIsBelieved() {
        var rows = new ArrayList<byte[]>();
        var random = new SplittableRandom(8);
        for (int n = 0; n < 100; n++) {
            var row = new byte[] {1, 0, ResponseMatrix.MISSING, 0, 0};
            row[3] = (byte) random.nextInt(2);
            row[4] = (byte) (random.nextInt(3) == 0 ? 1 - row[3] : row[3]);
            rows.add(row);
        }

        for (var model : CalibrationModel.values()) {
            var found = new MarginalLikelihood(new ResponseMatrix(5, rows), plain(model))
                    .calibrateWithErrors(CalibrationProgress.UNWATCHED);

            assertThat(found.items().get(0).remarks()).containsExactly(CalibrationRemark.ALL_RIGHT);
            assertThat(found.items().get(1).remarks()).containsExactly(CalibrationRemark.ALL_WRONG);
            assertThat(found.items().get(2).remarks()).containsExactly(CalibrationRemark.UNANSWERED);
            assertThat(found.items().get(2).responses()).isZero();
            assertThat(found.logLikelihood()).isFinite();
            assertThat(models(found).get(0).expectedShare(0)).isGreaterThan(0.93);
            assertThat(models(found).get(1).expectedShare(0)).isLessThan(0.15);
        }
        var plain = calibrate(new ResponseMatrix(5, rows), plain(CalibrationModel.THREE_PARAMETER));
        var unanswered = (ThreeParameterLogistic) models(plain).get(2);
        assertThat(unanswered.discrimination()).isCloseTo(Math.exp(0.2), within(1e-6));
        assertThat(unanswered.difficulty()).isCloseTo(0, within(1e-6));
        assertThat(unanswered.guessing()).isCloseTo(19 / 98.0, within(1e-6));
    }

    @Test
    void theSmallestDataHaveAResultToo() {
        for (var model : CalibrationModel.values()) {
            for (var rows : List.of(
                    List.<byte[]>of(),
                    List.of(new byte[] {1}),
                    List.of(new byte[] {0}, new byte[] {1}),
                    List.of(new byte[] {ResponseMatrix.MISSING}))) {
                var found = new MarginalLikelihood(new ResponseMatrix(1, rows), plain(model))
                        .calibrateWithErrors(CalibrationProgress.UNWATCHED);

                assertThat(found.logLikelihood()).isFinite().isLessThanOrEqualTo(0);
                assertThat(found.items().getFirst().model().probability(0)).isBetween(0.0, 1.0);
                assertThat(found.items().getFirst().standardErrors()).doesNotContain(Double.NaN);
            }
            var none = calibrate(new ResponseMatrix(0, List.of(new byte[0])), plain(model));
            assertThat(none.items()).isEmpty();
            assertThat(none.logLikelihood()).isEqualTo(0);
        }
    }

    @Test
    void aScoreNobodyEarnedIsRemarked() {
        var rows = List.of(new byte[] {0, 0}, new byte[] {2, 1}, new byte[] {2, 0}, new byte[] {0, 1});

        var found = calibrate(new ResponseMatrix(2, rows), plain(CalibrationModel.PARTIAL_CREDIT));

        assertThat(found.items().getFirst().remarks()).contains(CalibrationRemark.SCORE_UNUSED);
        assertThat(found.items().getFirst().model().probability(0, 1)).isBetween(0.01, 0.4);
    }

    @Test
    void anItemThatDoesNotDiscriminateEndsAtTheEdge() {
        var rows = new ArrayList<byte[]>();
        for (int n = 0; n < 400; n++) {
            // Three items agree, the fourth says the opposite
            byte right = (byte) (n % 2);
            byte noisy = (byte) (n % 10 == 0 ? 1 - right : right);
            rows.add(new byte[] {right, noisy, (byte) (n % 7 == 0 ? 1 - right : right), (byte) (1 - noisy)});
        }

        var found = new MarginalLikelihood(new ResponseMatrix(4, rows), plain(CalibrationModel.TWO_PARAMETER))
                .calibrateWithErrors(CalibrationProgress.UNWATCHED);

        assertThat(found.items().getLast().remarks()).contains(CalibrationRemark.AT_EDGE);
        assertThat(((TwoParameterLogistic) models(found).getLast()).discrimination())
                .isCloseTo(0.05, within(1e-9));
        assertThat(found.items().getLast().standardErrors()).isEmpty();
    }

    @Test
    void whoLooksOnSeesEveryIterationAndMayEndIt() {
        var responses = Simulated.responses(FIVE, 200, new SplittableRandom(9));
        var seen = new ArrayList<Integer>();
        var values = new ArrayList<Double>();

        var cancelled = new MarginalLikelihood(responses, plain(CalibrationModel.TWO_PARAMETER))
                .calibrate((iteration, value, change) -> {
                    seen.add(iteration);
                    values.add(value);
                    return iteration < 3;
                });

        assertThat(seen).containsExactly(1, 2, 3);
        assertThat(values).isSorted();
        assertThat(cancelled.ending()).isEqualTo(Ending.CANCELLED);
        assertThat(cancelled.iterations()).isEqualTo(3);
        assertThat(cancelled.logLikelihood()).isGreaterThan(values.getLast());
    }

    @Test
    void moreThanOnePointIsRefusedWhereTheModelKnowsRightAndWrongOnly() {
        var responses = new ResponseMatrix(1, List.of(new byte[] {2}));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MarginalLikelihood(responses, plain(CalibrationModel.TWO_PARAMETER)));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new CalibrationSettings(CalibrationModel.RASCH, CalibrationPriors.NONE, Map.of(0, 6)));
    }
}
