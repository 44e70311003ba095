package org.readback.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ItemAnalysisTest {

    private static final byte NA = ResponseMatrix.MISSING;

    private static ResponseMatrix matrix(byte[]... rows) {
        return new ResponseMatrix(rows.length == 0 ? 3 : rows[0].length, List.of(rows));
    }

    private static ItemAnalysis analysis(ResponseMatrix matrix) {
        return new ItemAnalysis(matrix, ItemAnalysis.highestScores(matrix));
    }

    @Test
    void facilityIsTheMeanShareOfTheFullScore() {
        var analysis = new ItemAnalysis(
                matrix(new byte[] {1, 2, 0}, new byte[] {0, 1, 0}, new byte[] {1, NA, 0}, new byte[] {1, 0, 0}),
                List.of(1, 4, 2));

        assertThat(analysis.item(0).facility()).hasValue(0.75);
        assertThat(analysis.item(1).facility()).hasValue(0.25);
        assertThat(analysis.item(2).facility()).hasValue(0);
        assertThat(analysis.item(1).responses()).isEqualTo(3);
        assertThat(analysis.item(1).exposure()).isEqualTo(0.75);
        assertThat(analysis.item(0).exposure()).isEqualTo(1);
    }

    @Test
    void discriminationLeavesTheItemItselfOut() {
        // By hand: item (1, 1, 0, 1, 0) against the other two (2, 1, 1, 0, 0); covariance 0.6, squares 1.2 and 2.8
        var statistics = analysis(matrix(
                        new byte[] {1, 1, 1},
                        new byte[] {1, 1, 0},
                        new byte[] {0, 0, 1},
                        new byte[] {1, 0, 0},
                        new byte[] {0, 0, 0}))
                .item(0);

        assertThat(statistics.discrimination().orElseThrow()).isCloseTo(0.6 / Math.sqrt(1.2 * 2.8), within(1e-15));
        assertThat(statistics.isWeak()).isFalse();
        assertThat(statistics.isSettled()).isFalse();
    }

    @Test
    void whoAnsweredNothingElseDoesNotCountInTheDiscrimination() {
        var with = analysis(
                matrix(new byte[] {1, 1, 1}, new byte[] {1, 0, NA}, new byte[] {0, 0, 1}, new byte[] {0, NA, NA}));
        var without = analysis(matrix(new byte[] {1, 1, 1}, new byte[] {1, 0, NA}, new byte[] {0, 0, 1}));

        assertThat(with.item(0).discrimination()).isEqualTo(without.item(0).discrimination());
        // Rest shares 1, 0, 0.5 against 1, 1, 0: no relation at all
        assertThat(with.item(0).discrimination()).hasValue(0);
        assertThat(with.item(0).isWeak()).isTrue();
    }

    @Test
    void whatCannotBeKnownIsEmptyAndNeverNaN() {
        var nobody = analysis(matrix()).item(1);
        assertThat(nobody).isEqualTo(new ItemStatistics(0, 0, OptionalDouble.empty(), OptionalDouble.empty()));
        assertThat(nobody.confidence()).isEqualTo(Confidence.NONE);
        assertThat(nobody.isWeak()).isFalse();
        assertThat(nobody.isSettled()).isFalse();

        var one = analysis(matrix(new byte[] {1, 0, NA}));
        assertThat(one.item(0)).isEqualTo(new ItemStatistics(1, 1, OptionalDouble.of(1), OptionalDouble.empty()));
        assertThat(one.item(2)).isEqualTo(new ItemStatistics(0, 0, OptionalDouble.empty(), OptionalDouble.empty()));
        assertThat(one.item(0).isSettled()).isTrue();
        assertThat(one.item(1).isSettled()).isTrue();

        // Everybody has a third of the rest: the mean of thirds is not exactly a third
        var constant = analysis(matrix(
                new byte[] {1, 1, 0, 0}, new byte[] {0, 0, 1, 0}, new byte[] {1, 0, 0, 1}, new byte[] {0, 1, 0, 0}));
        assertThat(constant.item(0).discrimination()).isEmpty();
    }

    @Test
    void confidenceGrowsWithTheResponses() {
        assertThat(Confidence.of(0)).isEqualTo(Confidence.NONE);
        assertThat(Confidence.of(1)).isEqualTo(Confidence.SMALL);
        assertThat(Confidence.of(99)).isEqualTo(Confidence.SMALL);
        assertThat(Confidence.of(100)).isEqualTo(Confidence.ADEQUATE);
        assertThatIllegalArgumentException().isThrownBy(() -> Confidence.of(-1));
    }

    @Test
    void weakIsBelowTheLimitOnly() {
        assertThat(new ItemStatistics(200, 1, OptionalDouble.of(0.5), OptionalDouble.of(0.15)).isWeak())
                .isFalse();
        assertThat(new ItemStatistics(200, 1, OptionalDouble.of(0.5), OptionalDouble.of(0.1499)).isWeak())
                .isTrue();
    }

    /** The weakest three choose A, the key, the others B, one of them C; the last two have no score or no option. */
    private static final ResponseMatrix CONFUSED = matrix(
            new byte[] {1, 0, 0},
            new byte[] {1, 0, 0},
            new byte[] {1, 0, 0},
            new byte[] {0, 1, 1},
            new byte[] {0, 1, 1},
            new byte[] {0, 0, 1},
            new byte[] {0, NA, NA},
            new byte[] {NA, 1, 0});

    private static ChosenOptions chosen() {
        var rows = IntStream.of(0, 0, 0, 1, 1, 2, NA, 1)
                .mapToObj(place -> new byte[] {(byte) place, NA, NA})
                .toList();
        return new ChosenOptions(
                List.of(List.of("A", "B", "C", "D"), List.of(), List.of()), new ResponseMatrix(3, rows));
    }

    @Test
    void optionsHaveTheirShareAndWhatTheyEarned() {
        List<OptionStatistics> options = analysis(CONFUSED).options(0, chosen());

        assertThat(options).extracting(OptionStatistics::option).containsExactly("A", "B", "C", "D");
        assertThat(options).extracting(OptionStatistics::chosen).containsExactly(3, 2, 1, 0);
        assertThat(options).extracting(OptionStatistics::share).containsExactly(0.5, 1.0 / 3, 1.0 / 6, 0.0);
        assertThat(options).extracting(OptionStatistics::earned).containsExactly(1.0, 0.0, 0.0, 0.0);
        assertThat(options).extracting(OptionStatistics::isDistractor).containsExactly(false, true, true, true);
        assertThat(analysis(CONFUSED).options(1, chosen())).isEmpty();
    }

    @Test
    void aDistractorThatDrawsTheBetterPeopleIsMisleading() {
        List<OptionStatistics> options = analysis(CONFUSED).options(0, chosen());

        // B (0, 0, 0, 1, 1, 0) against the rest (0, 0, 0, 1, 1, 0.5)
        assertThat(options.get(1).discrimination().orElseThrow())
                .isCloseTo((2 - 2 * 2.5 / 6) / Math.sqrt((2 - 4 / 6.0) * (2.25 - 2.5 * 2.5 / 6)), within(1e-15));
        assertThat(options.get(3).discrimination()).isEmpty();
        assertThat(options).extracting(OptionStatistics::isMisleading).containsExactly(false, true, true, false);
    }

    @Test
    void theTraceOfAnOptionGoesThroughTheScoreGroups() {
        // Ranks 0 to 2 (middle 1.5), 3 (middle 3.5), 4 and 5 (middle 5) of 6
        assertThat(analysis(CONFUSED).options(0, chosen()).get(0).trace())
                .containsExactly(
                        OptionalDouble.empty(),
                        OptionalDouble.of(1),
                        OptionalDouble.of(0),
                        OptionalDouble.empty(),
                        OptionalDouble.of(0));
    }

    @Test
    void scoreGroupsAreFifthsAndEqualScoresStayTogether() {
        var rows = new byte[10][];
        for (int person = 0; person < 10; person++) {
            rows[person] = new byte[] {(byte) (person >= 5 ? 1 : 0), (byte) person};
        }

        assertThat(analysis(matrix(rows)).trace(0))
                .extracting(OptionalDouble::orElseThrow)
                .containsExactly(0.0, 0.0, 0.5, 1.0, 1.0);
        assertThat(analysis(matrix(new byte[] {1, 1}, new byte[] {0, 1})).trace(0))
                .containsExactly(
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.of(0.5),
                        OptionalDouble.empty(),
                        OptionalDouble.empty());
        assertThat(analysis(matrix()).trace(0)).hasSize(5).containsOnly(OptionalDouble.empty());
    }

    @Test
    void discriminationRisesWithTheSlope() {
        var items = List.of(
                new TwoParameterLogistic(0.2, 0), new TwoParameterLogistic(1, 0), new TwoParameterLogistic(2, 0));
        var analysis = analysis(Simulated.responses(items, 2000, new SplittableRandom(3)));

        assertThat(analysis.item(0).discrimination().orElseThrow())
                .isLessThan(analysis.item(1).discrimination().orElseThrow());
        assertThat(analysis.item(0).isWeak()).isTrue();
        assertThat(analysis.item(2).isWeak()).isFalse();
    }

    @Test
    void inputThatDoesNotFitIsRefused() {
        var matrix = matrix(new byte[] {2, 0});

        assertThat(ItemAnalysis.highestScores(matrix)).containsExactly(2, 1);
        assertThatIllegalArgumentException().isThrownBy(() -> new ItemAnalysis(matrix, List.of(1, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new ItemAnalysis(matrix, List.of(2)));
        assertThatIllegalArgumentException().isThrownBy(() -> new ChosenOptions(List.of(List.of("A")), matrix));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChosenOptions(List.of(List.of("A", "B"), List.of("A")), matrix));
    }
}
