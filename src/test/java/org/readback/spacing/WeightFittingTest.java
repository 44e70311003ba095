package org.readback.spacing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readback.spacing.WeightFit.Fitted;
import org.readback.spacing.WeightFit.TooFewReviews;

class WeightFittingTest {

    private static final SpacingWeights TRUTH = Oracle.SETTINGS.get(2).weights();
    private static final List<CardHistory> LOG = SimulatedLog.of(TRUTH, 300, 3);

    private static double loss(List<CardHistory> log, SpacingWeights weights) {
        var model = new MemoryModel(weights);
        List<Trace> traces = log.stream().map(Trace::new).toList();
        return traces.stream().mapToDouble(trace -> trace.logLoss(model)).sum()
                / traces.stream().mapToInt(Trace::predicted).sum();
    }

    private static double penalised(SpacingWeights weights) {
        int predicted = LOG.stream().map(Trace::new).mapToInt(Trace::predicted).sum();
        return loss(LOG, weights) * predicted + WeightPrior.loss(weights.toArray());
    }

    private static Fitted fitted(List<CardHistory> log) {
        return assertThat(WeightFitting.fit(log))
                .asInstanceOf(type(Fitted.class))
                .actual();
    }

    private static List<CardHistory> cards(int cards, Grade grade, Duration apart) {
        var reviews = new ArrayList<GradedReview>();
        for (int k = 0; k < 10; k++) {
            reviews.add(new GradedReview(Instant.EPOCH.plus(apart.multipliedBy(k)), grade));
        }
        return Collections.nCopies(cards, new CardHistory(reviews));
    }

    @Test
    void fittedWeightsPredictTheLogBetterThanTheTruth() {
        Fitted fitted = fitted(LOG);

        assertThat(fitted.predicted()).isEqualTo(1_583);
        assertThat(fitted.lossBefore()).isCloseTo(loss(LOG, SpacingWeights.DEFAULT), within(1e-12));
        assertThat(fitted.lossAfter()).isCloseTo(loss(LOG, fitted.weights()), within(1e-12));
        assertThat(fitted.lossAfter()).isLessThan(loss(LOG, TRUTH)).isLessThan(fitted.lossBefore() - 0.01);
    }

    @Test
    void fittedWeightsPredictOtherReviewsNearlyAsWellAsTheTruth() {
        List<CardHistory> others = SimulatedLog.of(TRUTH, 2_000, 4);

        double atStart = loss(others, SpacingWeights.DEFAULT) - loss(others, TRUTH);
        double left = loss(others, fitted(LOG).weights()) - loss(others, TRUTH);

        assertThat(left).isBetween(0.0, 0.2 * atStart);
    }

    @Test
    void noWeightCanBeMovedToALesserPenalisedLoss() {
        SpacingWeights best = fitted(LOG).weights();

        double least = penalised(best);

        for (int k = 0; k < 21; k++) {
            for (double share : new double[] {-0.03, 0.03}) {
                double moved = best.values().get(k) + share * WeightPrior.spread(k);
                if (moved >= SpacingWeights.lowest(k) && moved <= SpacingWeights.highest(k)) {
                    assertThat(penalised(with(best, k, moved))).as("w%d", k).isGreaterThan(least - 1e-3);
                }
            }
        }
    }

    @Test
    void theSameLogGivesTheSameWeights() {
        assertThat(WeightFitting.fit(LOG)).isEqualTo(WeightFitting.fit(LOG));
    }

    @Test
    void theLossNeverRises() {
        for (int seed = 20; seed < 24; seed++) {
            Fitted fitted = fitted(SimulatedLog.of(SpacingWeights.DEFAULT, 140, seed));

            assertThat(fitted.lossAfter()).isLessThanOrEqualTo(fitted.lossBefore());
        }
    }

    @Test
    void allRecalledAndAllForgottenHaveAResult() {
        Fitted recalled = fitted(cards(100, Grade.GOOD, Duration.ofDays(9)));
        Fitted forgotten = fitted(cards(100, Grade.AGAIN, Duration.ofDays(9)));

        assertThat(recalled.predicted()).isEqualTo(900);
        assertThat(recalled.lossAfter()).isBetween(0.0, 0.2 * recalled.lossBefore());
        assertThat(forgotten.lossAfter()).isBetween(0.0, 0.5 * forgotten.lossBefore());
    }

    @Test
    void aShortLogIsRefusedWithItsNumbers() {
        List<CardHistory> almost = new ArrayList<>(cards(99, Grade.GOOD, Duration.ofDays(2)));
        almost.add(new CardHistory(almost.getFirst().reviews().subList(0, 9)));

        assertThat(WeightFitting.fit(almost)).isEqualTo(new TooFewReviews(999, 899));
        assertThat(WeightFitting.fit(List.of())).isEqualTo(new TooFewReviews(0, 0));
        assertThat(WeightFitting.fit(cards(100, Grade.GOOD, Duration.ofDays(2))))
                .isInstanceOf(Fitted.class);
    }

    @Test
    void aLogWithoutALaterDayIsRefused() {
        assertThat(WeightFitting.fit(cards(200, Grade.GOOD, Duration.ofHours(23))))
                .isEqualTo(new TooFewReviews(2_000, 0));
    }

    private static SpacingWeights with(SpacingWeights weights, int index, double value) {
        double[] values = weights.toArray();
        values[index] = value;
        return WeightFitting.weights(values);
    }
}
