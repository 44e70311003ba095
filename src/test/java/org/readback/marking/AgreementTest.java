package org.readback.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.readback.marking.AdjudicationTest.points;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.readback.account.AccountId;
import org.readback.item.Rubric;
import org.readback.marking.Agreement.Given;
import org.readback.marking.AgreementReport.RaterSeverity;
import org.readback.marking.QuadraticKappa.Pair;

class AgreementTest {
    private static final Offset<Double> CLOSE = within(1e-12);
    private static final AccountId ANNA = new AccountId(new UUID(0, 2));
    private static final AccountId BOLAT = new AccountId(new UUID(0, 3));
    private static final AccountId CARA = new AccountId(new UUID(0, 4));

    private static List<Pair> pairs(List<Integer> first, List<Integer> second) {
        return IntStream.range(0, first.size())
                .mapToObj(i -> new Pair(first.get(i), second.get(i)))
                .toList();
    }

    /** Ratings of anxiety of 20 people by two raters, from the package irr for R, which gives 0.297. */
    @Test
    void kappaIsThatOfThePublishedExample() {
        List<Integer> first = List.of(3, 3, 3, 4, 5, 5, 2, 3, 5, 2, 2, 6, 1, 5, 2, 2, 1, 2, 4, 3);
        List<Integer> second = List.of(3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4);

        assertThat(QuadraticKappa.of(pairs(first, second)).orElseThrow()).isCloseTo(0.297, within(0.0005));
    }

    @Test
    void kappaOfSmallTablesIsAsWorkedByHand() {
        assertThat(QuadraticKappa.of(pairs(List.of(1, 2, 3), List.of(1, 2, 3))).orElseThrow())
                .isCloseTo(1, CLOSE);
        assertThat(QuadraticKappa.of(pairs(List.of(1, 2, 1), List.of(1, 2, 2))).orElseThrow())
                .isCloseTo(0.4, CLOSE);
        assertThat(QuadraticKappa.of(pairs(List.of(1, 2, 3, 1, 2, 2, 3), List.of(1, 2, 3, 1, 2, 3, 2)))
                        .orElseThrow())
                .isCloseTo(0.75, CLOSE);
        assertThat(QuadraticKappa.of(pairs(List.of(0, 4), List.of(4, 0))).orElseThrow())
                .isCloseTo(-1, CLOSE);
    }

    @Test
    void kappaIsUndefinedWithoutDifferences() {
        assertThat(QuadraticKappa.of(List.of())).isEmpty();
        assertThat(QuadraticKappa.of(pairs(List.of(2, 2), List.of(2, 2)))).isEmpty();
        assertThat(QuadraticKappa.of(pairs(List.of(2, 2), List.of(3, 3))).orElseThrow())
                .as("always one apart, but never as chance would")
                .isCloseTo(0, CLOSE);
    }

    @Test
    void theReportCountsTheFirstTwoOfEachWorkAndComparesEveryoneWithTheOthers() {
        List<Given> close = List.of(
                new Given(ANNA, points(Rubric.WRITING, 2, 2, 2, 2)),
                new Given(BOLAT, points(Rubric.WRITING, 3, 3, 3, 3)));
        List<Given> apart = List.of(
                new Given(BOLAT, points(Rubric.WRITING, 4, 2, 2, 2)),
                new Given(ANNA, points(Rubric.WRITING, 1, 2, 2, 1)),
                new Given(CARA, points(Rubric.WRITING, 2, 2, 2, 2)));
        List<Given> alone = List.of(new Given(CARA, points(Rubric.SPEAKING, 4, 4, 4, 4)));

        AgreementReport report = Agreement.of(
                List.of(close, apart, alone), id -> id.equals(ANNA) ? "Anna" : id.equals(BOLAT) ? "Bolat" : "Cara");

        assertThat(report.works()).isEqualTo(2);
        assertThat(report.thirds()).isEqualTo(1);
        assertThat(report.scales()).hasSize(4).allSatisfy(scale -> {
            assertThat(scale.pairs()).isEqualTo(2);
            assertThat(scale.isSmall()).isTrue();
        });
        assertThat(report.scales().getFirst().exact()).isZero();
        assertThat(report.scales().getFirst().adjacent()).isEqualTo(0.5);
        assertThat(report.scales().get(1).exact()).isEqualTo(0.5);
        assertThat(report.scales().get(1).adjacent()).isEqualTo(1);
        assertThat(report.raters()).extracting(RaterSeverity::name).containsExactly("Anna", "Bolat", "Cara");
        // Anna: 2 against 3, then 1.5 against the mean of 2.5 and 2
        assertThat(report.raters().getFirst().severity()).isCloseTo((1 + 0.75) / 2, CLOSE);
        assertThat(report.raters().getFirst().works()).isEqualTo(2);
        assertThat(report.raters().get(2).severity()).isCloseTo(0, CLOSE);
    }

    @Test
    void withoutPairsThereIsNothingToReport() {
        AgreementReport report = Agreement.of(List.of(), _ -> "");

        assertThat(report.works()).isZero();
        assertThat(report.scales()).isEmpty();
        assertThat(report.raters()).isEmpty();
    }
}
