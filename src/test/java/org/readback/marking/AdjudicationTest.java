package org.readback.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.readback.item.Rubric;
import org.readback.item.RubricScale;
import org.readback.marking.Outcome.Way;

class AdjudicationTest {
    /** In the order of the rubric. */
    static Points points(Rubric rubric, int... each) {
        var points = new EnumMap<RubricScale, Integer>(RubricScale.class);
        for (int i = 0; i < each.length; i++) points.put(rubric.scales().get(i), each[i]);
        return new Points(rubric, points);
    }

    private static Points spoken(int... each) {
        return points(Rubric.SPEAKING, each);
    }

    private static List<Double> decided(int asked, Points... ratings) {
        Outcome outcome = Adjudication.decide(asked, List.of(ratings)).orElseThrow();
        return Rubric.SPEAKING.scales().stream()
                .map(scale -> outcome.byScale().getOrDefault(scale, -1.0))
                .toList();
    }

    @Test
    void oneRaterIsEnoughWhereOneIsAsked() {
        assertThat(decided(1, spoken(0, 2, 3, 4))).containsExactly(0.0, 2.0, 3.0, 4.0);
        assertThat(Adjudication.decide(1, List.of())).isEmpty();
        assertThat(Adjudication.decide(1, List.of(spoken(1, 1, 1, 1))))
                .hasValueSatisfying(outcome -> assertThat(outcome.way()).isEqualTo(Way.ONE_RATER));
    }

    @Test
    void twoWhoAreCloseGiveTheirMean() {
        assertThat(decided(2, spoken(0, 2, 3, 4), spoken(1, 2, 2, 3))).containsExactly(0.5, 2.0, 2.5, 3.5);
        assertThat(Adjudication.decide(2, List.of(spoken(1, 1, 1, 1)))).isEmpty();
    }

    @Test
    void twoPointsApartOnOneScaleAskForAThird() {
        List<Points> apart = List.of(spoken(1, 2, 2, 2), spoken(3, 2, 2, 2));

        assertThat(Adjudication.needed(2, apart)).isEqualTo(3);
        assertThat(Adjudication.decide(2, apart)).isEmpty();
        assertThat(Adjudication.needed(2, List.of(spoken(1, 2, 2, 2), spoken(2, 3, 1, 2))))
                .isEqualTo(2);
    }

    @Test
    void theThirdIsJoinedByTheNearerAndDecidesAloneBetweenBoth() {
        Points first = spoken(0, 1, 1, 2);
        Points second = spoken(3, 3, 4, 3);

        assertThat(decided(2, first, second, spoken(1, 2, 4, 0)))
                .as("nearer to the first; midway; with the second; close from the start")
                .containsExactly(0.5, 2.0, 4.0, 2.5);
        assertThat(Adjudication.decide(2, List.of(first, second, spoken(1, 2, 4, 0))))
                .hasValueSatisfying(outcome -> {
                    assertThat(outcome.way()).isEqualTo(Way.THIRD_RATER);
                    assertThat(outcome.total()).isEqualTo(9);
                    assertThat(outcome.most()).isEqualTo(16);
                });
    }

    /** All of what two and three people can give on one scale. */
    @Test
    void anOutcomeIsNeverBeyondWhatWasGivenAndTheFirstTwoMayChangePlaces() {
        for (int first = 0; first <= 4; first++) {
            for (int second = 0; second <= 4; second++) {
                for (int third = 0; third <= 4; third++) {
                    double one = decided(2, spoken(first, 1, 1, 1), spoken(second, 1, 1, 1), spoken(third, 1, 1, 1))
                            .getFirst();
                    double other = decided(2, spoken(second, 1, 1, 1), spoken(first, 1, 1, 1), spoken(third, 1, 1, 1))
                            .getFirst();

                    assertThat(one).isEqualTo(other);
                    assertThat(one).isBetween((double) Math.min(Math.min(first, second), third), (double)
                            Math.max(Math.max(first, second), third));
                    assertThat(one * 2).isEqualTo(Math.rint(one * 2));
                }
            }
        }
    }

    @Test
    void pointsAreForEveryScaleOfTheRubricAndWithinBounds() {
        assertThatThrownBy(() -> spoken(1, 2, 3, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> spoken(1, 2, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Points(Rubric.WRITING, Map.of(RubricScale.CLARITY, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
