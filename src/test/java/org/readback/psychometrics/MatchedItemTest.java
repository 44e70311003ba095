package org.readback.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MatchedItemTest {
    private static MatchedResponse response(double score, double ability, int option) {
        return new MatchedResponse(score, ability, option);
    }

    /** Abilities 1 to 4, wrong, wrong, right, right: r = 2 / sqrt(5) = 0.894, deviation of ability 1.291. */
    private static List<MatchedResponse> four() {
        return List.of(response(0, 1, 1), response(0, 2, 1), response(1, 3, 0), response(1, 4, 0));
    }

    @Test
    void whereAllWereAskedTheDiscriminationIsThePlainCorrelation() {
        MatchedStatistics found = new MatchedItem(four(), 4, 1.29).statistics();

        assertThat(found.responses()).isEqualTo(4);
        assertThat(found.exposure()).isEqualTo(1);
        assertThat(found.facility()).hasValue(0.5);
        assertThat(found.deviation().orElseThrow()).isCloseTo(Math.sqrt(1 / 3.0), within(1e-12));
        assertThat(found.discrimination().orElseThrow()).isCloseTo(2 / Math.sqrt(5), within(1e-12));
        assertThat(found.efficiency().orElseThrow()).isCloseTo(1, within(1e-12));
        assertThat(found.narrowing()).isEqualTo(1);
        assertThat(found.equivalentResponses()).isEqualTo(4);
    }

    /** By hand: r' = r k / sqrt(1 + r^2 (k^2 - 1)) with r^2 = 0.8, k = 2: 4 / sqrt(17). */
    @Test
    void whereOnlyPeopleAlikeWereAskedTheCorrelationIsWidened() {
        double spread = 2 * Math.sqrt(5 / 3.0);

        MatchedStatistics found = new MatchedItem(four(), 8, spread).statistics();

        assertThat(found.exposure()).isEqualTo(0.5);
        assertThat(found.narrowing()).isCloseTo(2, within(1e-12));
        assertThat(found.discrimination().orElseThrow()).isCloseTo(4 / Math.sqrt(17), within(1e-12));
        assertThat(found.equivalentResponses()).isCloseTo(1, within(1e-12));
    }

    @Test
    void efficiencyIsThatPartOfTheBestOrderThatWasReached() {
        List<MatchedResponse> crossed =
                List.of(response(0, 1, 1), response(1, 2, 0), response(0, 3, 1), response(1, 4, 0));

        MatchedStatistics found = new MatchedItem(crossed, 4, 1).statistics();

        assertThat(found.discrimination().orElseThrow()).isCloseTo(1 / Math.sqrt(5), within(1e-12));
        assertThat(found.efficiency().orElseThrow()).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void nobodyAndEverybodyAlikeHaveDefinedResults() {
        MatchedStatistics nobody = new MatchedItem(List.of(), 0, 0).statistics();
        MatchedStatistics alike = new MatchedItem(List.of(response(1, 0, 0), response(1, 1, 0)), 2, 1).statistics();

        assertThat(nobody).isEqualTo(new MatchedStatistics(0, 0, empty(), empty(), empty(), empty(), 1));
        assertThat(alike.facility()).hasValue(1);
        assertThat(alike.deviation()).hasValue(0);
        assertThat(alike.discrimination()).isEmpty();
        assertThat(alike.efficiency()).isEmpty();
        assertThat(new MatchedItem(List.of(), 0, 0).curve()).isEmpty();
        assertThat(new MatchedItem(List.of(), 0, 0).choicesOfTheStrong(2)).containsExactly(0, 0);
    }

    private static java.util.OptionalDouble empty() {
        return java.util.OptionalDouble.empty();
    }

    @Test
    void optionsSayWhoChoseThemAndWhatTheyEarned() {
        var responses = new ArrayList<>(four());
        responses.add(response(0, 0, MatchedResponse.NO_OPTION));

        List<OptionStatistics> options = new MatchedItem(responses, 5, 1).options(List.of("a", "b", "c"));

        assertThat(options).extracting(OptionStatistics::option).containsExactly("a", "b", "c");
        assertThat(options).extracting(OptionStatistics::chosen).containsExactly(2, 2, 0);
        assertThat(options).extracting(OptionStatistics::share).containsExactly(0.4, 0.4, 0.0);
        assertThat(options).extracting(OptionStatistics::earned).containsExactly(1.0, 0.0, 0.0);
        assertThat(options.get(0).discrimination().orElseThrow()).isCloseTo(3 / Math.sqrt(12), within(1e-12));
        assertThat(options.get(1).discrimination().orElseThrow()).isCloseTo(-1 / Math.sqrt(12), within(1e-12));
        assertThat(options.get(2).discrimination()).isEmpty();
        assertThat(options.get(0).trace()).extracting(each -> each.orElse(-1)).containsExactly(0.0, 0.0, 0.0, 1.0, 1.0);
    }

    @Test
    void theCurveHasThePeopleOfAFifthAtTheirMeans() {
        List<MatchedResponse> ten = IntStream.range(0, 10)
                .mapToObj(i -> response(i < 5 ? 0 : 0.5, i, 0))
                .toList();

        assertThat(new MatchedItem(ten, 10, 1).curve())
                .containsExactly(
                        new CurvePoint(0.5, 0, 2),
                        new CurvePoint(2.5, 0, 2),
                        new CurvePoint(4.5, 0.25, 2),
                        new CurvePoint(6.5, 0.5, 2),
                        new CurvePoint(8.5, 0.5, 2));
    }

    @Test
    void theStrongAreTheUpperThirdAndWhoeverIsAsAbleAsTheWeakestOfThem() {
        List<MatchedResponse> six = List.of(
                response(0, 1, 0),
                response(0, 2, 0),
                response(0, 3, 1),
                response(0, 4, 1),
                response(0, 4, 2),
                response(1, 5, MatchedResponse.NO_OPTION));

        assertThat(new MatchedItem(six, 6, 1).choicesOfTheStrong(3)).containsExactly(0, 1, 1);
    }

    @Test
    void numbersThatCannotBeAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new MatchedItem(four(), 3, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new MatchedItem(four(), 4, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> response(1, Double.NaN, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> response(1, 0, -2));
    }
}
