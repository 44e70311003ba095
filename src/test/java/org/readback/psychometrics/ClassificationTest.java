package org.readback.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClassificationTest {

    @Test
    void cutsMakeOneBandMoreThanTheyAre() {
        var cuts = new CutScores(List.of(-1.5, -0.5, 0.5, 1.5));

        assertThat(cuts.bandOf(-3)).isEqualTo(1);
        assertThat(cuts.bandOf(Math.nextDown(-1.5))).isEqualTo(1);
        assertThat(cuts.bandOf(-1.5)).as("on the cut is in the upper band").isEqualTo(2);
        assertThat(cuts.bandOf(0)).isEqualTo(3);
        assertThat(cuts.bandOf(Double.POSITIVE_INFINITY)).isEqualTo(5);
    }

    @Test
    void aCutOutsideTheGridMakesAnEmptyBand() {
        Posterior prior = ExpectedAPosteriori.posterior(AbilityEstimate.STANDARD, List.of());

        assertThat(new CutScores(List.of(-5.0, 0.0, 5.0)).masses(prior)).containsExactly(0.0, 0.5, 0.5, 0.0);
    }

    @Test
    void theLargestMassDecidesAndTheSecondIsNamed() {
        assertThat(BandDecision.of(List.of(0.1, 0.2, 0.6, 0.1))).isEqualTo(new BandDecision(3, 0.6, 2, 0.2));
        assertThat(BandDecision.of(List.of(0.7, 0.3))).isEqualTo(new BandDecision(1, 0.7, 2, 0.3));
        assertThat(BandDecision.of(List.of(0.1, 0.2, 0.3, 0.4))).isEqualTo(new BandDecision(4, 0.4, 3, 0.3));
        assertThat(BandDecision.of(List.of(0.25, 0.25, 0.25, 0.25))).isEqualTo(new BandDecision(1, 0.25, 2, 0.25));
    }

    @Test
    void brokenCutsAndDecisionsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CutScores(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new CutScores(List.of(0.0, 0.0)));
        assertThatIllegalArgumentException().isThrownBy(() -> new CutScores(List.of(1.0, 0.0)));
        assertThatIllegalArgumentException().isThrownBy(() -> new CutScores(List.of(Double.NaN)));
        assertThatIllegalArgumentException().isThrownBy(() -> new CutScores(List.of(Double.POSITIVE_INFINITY)));
        assertThatIllegalArgumentException().isThrownBy(() -> new CutScores(List.of(0.0)).bandOf(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> BandDecision.of(List.of(1.0)));
        assertThatIllegalArgumentException().isThrownBy(() -> new BandDecision(2, 0.5, 2, 0.3));
        assertThatIllegalArgumentException().isThrownBy(() -> new BandDecision(1, 0.3, 2, 0.5));
    }
}
