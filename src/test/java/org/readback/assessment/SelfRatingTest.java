package org.readback.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readback.assessment.SelfRatingSimulation.Found;
import org.readback.assessment.SelfRatingSimulation.Use;
import org.readback.psychometrics.CutScores;
import org.readback.psychometrics.Selection;

class SelfRatingTest {
    private static final int PEOPLE = 300;

    private final SelfRatingSimulation simulation = new SelfRatingSimulation(Selection.LOOK_AHEAD);

    @ParameterizedTest
    @CsvSource({"1, -2", "2, -1", "3, 0", "4, 1", "5, 2", "9, 2"})
    void firstItemsAreChosenAtTheMiddleOfTheBand(int band, double middle) {
        assertThat(SelfRating.middle(SelfRatingSimulation.CUTS, band)).isCloseTo(middle, within(1e-12));
    }

    @Test
    void outerBandsAreAsWideAsTheirNeighbours() {
        var cuts = new CutScores(List.of(-1.0, -0.6, 1.0));

        assertThat(SelfRating.middle(cuts, 1)).isCloseTo(-1.2, within(1e-12));
        assertThat(SelfRating.middle(cuts, 2)).isCloseTo(-0.8, within(1e-12));
        assertThat(SelfRating.middle(cuts, 4)).isCloseTo(1.8, within(1e-12));
    }

    @Test
    void startMovesNobodyWhoIsABandOff() {
        Found low = simulation.run(new Use.Start(SelfRating.STEERED), -1, PEOPLE, 7);
        Found high = simulation.run(new Use.Start(SelfRating.STEERED), 1, PEOPLE, 7);

        assertThat(high.bias() - low.bias()).isCloseTo(0, within(0.1));
    }

    @Test
    void priorWouldMoveThem() {
        Found low = simulation.run(new Use.Prior(0.8), -1, PEOPLE, 7);
        Found high = simulation.run(new Use.Prior(0.8), 1, PEOPLE, 7);

        assertThat(high.bias() - low.bias()).isGreaterThan(0.4);
    }
}
