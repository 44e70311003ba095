package org.readback.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class BandWeightsTest {

    @Test
    void massesAreThoseOfTheCutScores() {
        var random = new SplittableRandom(2);
        for (int trial = 0; trial < 100; trial++) {
            var responses = new ArrayList<ScoredResponse>();
            for (int i = 0; i < trial % 20; i++) {
                var model = ResponseModel.of(random.nextDouble(0.5, 2), random.nextDouble(-2, 2), 0.2);
                responses.add(new ScoredResponse(model, random.nextInt(2)));
            }
            Posterior posterior = ExpectedAPosteriori.posterior(AbilityEstimate.STANDARD, responses);
            var cuts = new CutScores(List.of(random.nextDouble(-4.5, -1), -0.75, 0.1, random.nextDouble(0.2, 4.5)));
            var weights = new BandWeights(cuts);

            List<Double> masses = cuts.masses(posterior);

            assertThat(weights.bands()).isEqualTo(5);
            double highest = 0;
            for (int band = 0; band < 5; band++) {
                assertThat(weights.mass(band, posterior.density())).isCloseTo(masses.get(band), within(1e-12));
                highest = Math.max(highest, masses.get(band));
            }
            assertThat(weights.leading(posterior.density())).isCloseTo(highest, within(1e-12));
        }
    }
}
