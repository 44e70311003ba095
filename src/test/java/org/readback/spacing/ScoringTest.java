package org.readback.spacing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The parts of the fit: what a card says, slopes, information, steps. */
class ScoringTest {

    private static final MemoryModel MODEL = new MemoryModel(SpacingWeights.DEFAULT);
    private static final double[] DEFAULT = SpacingWeights.DEFAULT.toArray();

    private static GradedReview review(String time, Grade grade) {
        return new GradedReview(Instant.parse(time), grade);
    }

    private static CardHistory history() {
        return new CardHistory(List.of(
                review("2026-03-20T09:00:00Z", Grade.AGAIN),
                review("2026-03-01T09:00:00Z", Grade.GOOD),
                review("2026-03-01T09:10:00Z", Grade.HARD),
                review("2026-03-05T09:10:00Z", Grade.EASY),
                review("2026-03-06T09:00:00Z", Grade.GOOD)));
    }

    private static List<Trace> traces() {
        return SimulatedLog.of(Oracle.SETTINGS.get(2).weights(), 40, 5).stream()
                .map(Trace::new)
                .toList();
    }

    @Test
    void aHistoryIsPutIntoTheOrderOfTime() {
        assertThat(history().reviews())
                .extracting(GradedReview::grade)
                .containsExactly(Grade.GOOD, Grade.HARD, Grade.EASY, Grade.GOOD, Grade.AGAIN);
        assertThat(history().days()).containsExactly(0, 0, 4, 0, 14);
        assertThatIllegalArgumentException().isThrownBy(() -> new CardHistory(List.of()));
    }

    @Test
    void onlyReviewsOnALaterDayArePredicted() {
        Trace trace = new Trace(history());
        MemoryState early = MODEL.next(MODEL.first(Grade.GOOD), Grade.HARD, 0);
        MemoryState late = MODEL.next(MODEL.next(early, Grade.EASY, 4), Grade.GOOD, 0);
        double first = MODEL.retrievability(early, 4);
        double second = MODEL.retrievability(late, 14);

        assertThat(trace.reviews()).isEqualTo(5);
        assertThat(trace.predicted()).isEqualTo(2);
        assertThat(trace.recalled(0)).isTrue();
        assertThat(trace.recalled(1)).isFalse();
        assertThat(trace.retrievabilities(MODEL)).containsExactly(first, second);
        assertThat(trace.logLoss(MODEL)).isCloseTo(-Math.log(first) - Math.log(1 - second), within(1e-12));
    }

    @Test
    void thePriorIsNormalAroundTheDefaults() {
        double[] moved = DEFAULT.clone();
        moved[0] += 6.43;
        moved[20] -= 2 * 0.27;

        assertThat(WeightPrior.loss(DEFAULT)).isZero();
        assertThat(WeightPrior.loss(moved)).isCloseTo(0.5 + 2, within(1e-12));
        assertThat(WeightPrior.slope(moved, 0)).isCloseTo(1 / 6.43, within(1e-12));
        assertThat(WeightPrior.slope(moved, 20)).isCloseTo(-2 / 0.27, within(1e-12));
        assertThat(WeightPrior.slope(moved, 1)).isZero();
    }

    @Test
    void theSlopeIsTheDerivativeOfThePenalisedLoss() {
        double[] at = Oracle.SETTINGS.get(2).weights().toArray();
        var scoring = new Scoring(traces(), at);

        for (int k = 0; k < 21; k++) {
            double step = 1e-4 * WeightPrior.spread(k);
            double slope = (loss(at, k, step) - loss(at, k, -step)) / (2 * step);
            assertThat(scoring.slope(k)).as("w%d", k).isCloseTo(slope, within(1e-3 * (1 + Math.abs(slope))));
        }
    }

    @Test
    void theInformationOfAReviewIsTheSquaredDerivativeOverTheVariance() {
        Trace trace = new Trace(new CardHistory(
                List.of(review("2026-03-01T09:00:00Z", Grade.GOOD), review("2026-03-08T09:00:00Z", Grade.GOOD))));
        double chance = trace.retrievabilities(MODEL)[0];
        double byStability = derivative(trace, 2);
        double byDecay = derivative(trace, 20);
        double variance = chance * (1 - chance);

        var scoring = new Scoring(List.of(trace), DEFAULT);

        assertThat(scoring.information(2, 2))
                .isCloseTo(byStability * byStability / variance + 1 / (17.58 * 17.58), within(1e-6));
        assertThat(scoring.information(20, 2)).isCloseTo(byDecay * byStability / variance, within(1e-6));
        assertThat(scoring.information(20, 20))
                .isCloseTo(byDecay * byDecay / variance + 1 / (0.27 * 0.27), within(1e-5));
        assertThat(scoring.information(3, 3)).isCloseTo(1 / (27.85 * 27.85), within(1e-12));
        assertThat(scoring.slope(2)).isCloseTo((chance - 1) * byStability / variance, within(1e-6));
    }

    @Test
    void aStepGoesDownhillAndStaysWithinTheBounds() {
        double[] at = DEFAULT.clone();
        at[20] = 0.8;
        at[7] = 0.001;
        var scoring = new Scoring(traces(), at);

        double[] moved = scoring.moved(1e3);

        for (int k = 0; k < 21; k++) {
            assertThat(moved[k]).isBetween(SpacingWeights.lowest(k), SpacingWeights.highest(k));
            assertThat((moved[k] - at[k]) * scoring.slope(k)).as("w%d", k).isLessThanOrEqualTo(0);
        }
        assertThat(moved[2] - at[2])
                .isCloseTo(
                        -scoring.slope(2) / scoring.information(2, 2) / 1_001,
                        within(1e-2 * Math.abs(moved[2] - at[2])));
    }

    /** All recalled: stability is wanted as high as the bounds of w9, below, and w15, above, allow. */
    @Test
    void aWeightAtItsBoundIsNotPushedOver() {
        var reviews = new ArrayList<GradedReview>();
        for (int k = 0; k < 8; k++) {
            reviews.add(new GradedReview(Instant.EPOCH.plusSeconds(k * 864_000L), Grade.HARD));
        }
        List<Trace> traces = Collections.nCopies(3_000, new Trace(new CardHistory(reviews)));
        double[] at = DEFAULT.clone();
        at[9] = 0;
        at[15] = 1;

        var scoring = new Scoring(traces, at);
        double[] moved = scoring.moved(1e-3);

        assertThat(scoring.slope(9)).isPositive();
        assertThat(scoring.slope(15)).isNegative();
        assertThat(moved[9]).isZero();
        assertThat(moved[15]).isEqualTo(1);
        assertThat(moved[1]).isGreaterThan(at[1]);
    }

    @Test
    void aSystemOfEquationsIsSolved() {
        double[][] matrix = {{4, 0, 0}, {2, 5, 0}, {-2, 1, 6}};

        double[] x = Cholesky.solve(matrix, new double[] {4 + 4 - 6, 2 + 10 + 3, -2 + 2 + 18});

        assertThat(x).containsExactly(new double[] {1, 2, 3}, within(1e-12));
    }

    private static double loss(double[] at, int index, double step) {
        double[] moved = at.clone();
        moved[index] += step;
        var model = new MemoryModel(WeightFitting.weights(moved));
        return traces().stream().mapToDouble(trace -> trace.logLoss(model)).sum() + WeightPrior.loss(moved);
    }

    private static double derivative(Trace trace, int index) {
        double[] up = DEFAULT.clone();
        double[] down = DEFAULT.clone();
        up[index] += 1e-5;
        down[index] -= 1e-5;
        return (trace.retrievabilities(new MemoryModel(WeightFitting.weights(up)))[0]
                        - trace.retrievabilities(new MemoryModel(WeightFitting.weights(down)))[0])
                / 2e-5;
    }
}
