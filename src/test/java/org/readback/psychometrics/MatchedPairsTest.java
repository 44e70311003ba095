package org.readback.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Terms matched with as many options, each taken once: whoever has all but one right has all right, so that nobody
 * earns all points but one. */
class MatchedPairsTest {
    private static final int PAIRS = 4;
    private static final double[] KNOWN_AT = {-1, -0.3, 0.3, 1};

    private final SplittableRandom random = new SplittableRandom(20261123);

    /** Pairs that are known are right, the options left over are dealt to the other terms at random. */
    private byte matched(double theta) {
        var open = new ArrayList<Integer>();
        int right = 0;
        for (int pair = 0; pair < PAIRS; pair++) {
            boolean isKnown = random.nextDouble() < Logistic.sigmoid(1.5 * (theta - KNOWN_AT[pair]));
            if (isKnown) right++;
            else open.add(pair);
        }
        var dealt = new ArrayList<>(open);
        Collections.shuffle(dealt, random);
        for (int i = 0; i < open.size(); i++) {
            if (open.get(i).equals(dealt.get(i))) right++;
        }
        return (byte) right;
    }

    /** At the lower end a quarter is earned blindly, and the model has no floor: it misses by 0.05 at -2. */
    @Test
    void theModelOfPartialCreditTellsTheShareThoughAStepIsSkipped() {
        List<ResponseModel> others = List.of(
                new TwoParameterLogistic(1.2, -1),
                new TwoParameterLogistic(1, -0.4),
                new TwoParameterLogistic(1.4, 0.1),
                new TwoParameterLogistic(1.1, 0.6),
                new TwoParameterLogistic(1.3, 1.1));
        var rows = new ArrayList<byte[]>();
        for (int person = 0; person < 4000; person++) {
            double theta = random.nextGaussian();
            var row = new byte[others.size() + 1];
            row[0] = matched(theta);
            for (int i = 0; i < others.size(); i++) {
                row[i + 1] = (byte) (random.nextDouble() < others.get(i).probability(theta) ? 1 : 0);
            }
            rows.add(row);
        }
        var settings = new CalibrationSettings(CalibrationModel.PARTIAL_CREDIT, CalibrationPriors.STANDARD);

        var found = new MarginalLikelihood(new ResponseMatrix(others.size() + 1, rows), settings)
                .calibrate(CalibrationProgress.UNWATCHED);

        assertThat(found.ending()).isEqualTo(Calibration.Ending.CONVERGED);
        var item = found.items().getFirst();
        assertThat(item.remarks()).containsExactly(CalibrationRemark.SCORE_UNUSED);
        var model = (GeneralisedPartialCredit) item.model();
        assertThat(model.points()).isEqualTo(PAIRS);
        assertThat(model.steps()).allMatch(step -> Math.abs(step) < 10);
        assertThat(model.probability(0, PAIRS - 1)).isLessThan(0.02);
        for (double theta = -2; theta <= 2; theta += 0.5) {
            double sum = 0;
            for (int i = 0; i < 20_000; i++) sum += matched(theta);
            assertThat(model.expectedShare(theta))
                    .as("at " + theta)
                    .isEqualTo(sum / 20_000 / PAIRS, within(theta < -1 ? 0.06 : 0.04));
        }
    }
}
