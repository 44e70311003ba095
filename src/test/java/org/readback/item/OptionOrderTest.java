package org.readback.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OptionOrderTest {

    private static final OptionOrder OF_CHOICE = new OptionOrder(Map.of("", List.of("c", "a", "d", "b")));
    private static final OptionOrder OF_CLOZE =
            new OptionOrder(Map.of("1", List.of("b", "c", "a"), "2", List.of("b", "a")));

    @Test
    void fileOrderIsThatOfTheItem() {
        assertThat(OptionOrder.inFileOrder(Items.singleChoice("x")).byGap())
                .isEqualTo(Map.of("", List.of("a", "b", "c", "d")));
        assertThat(OptionOrder.inFileOrder(Items.cloze("x")).byGap())
                .isEqualTo(Map.of("1", List.of("a", "b", "c"), "2", List.of("a", "b")));
        assertThat(OptionOrder.inFileOrder(Items.shortAnswer("x")).byGap()).isEmpty();
    }

    @Test
    void sameChanceGivesTheSameOrder() {
        for (var item : Items.ofEachKind("x")) {
            assertThat(OptionOrder.shuffled(item, new SplittableRandom(4)))
                    .isEqualTo(OptionOrder.shuffled(item, new SplittableRandom(4)));
        }
    }

    /** Chi-squared over the 24 orders of four options; 49.7 is the 0.1 % point with 23 degrees of freedom. */
    @Test
    void everyOrderIsEquallyLikely() {
        int draws = 24_000;
        var item = Items.singleChoice("x");
        var random = new SplittableRandom(20261122);
        var counts = new HashMap<OptionOrder, Integer>();

        for (int i = 0; i < draws; i++) counts.merge(OptionOrder.shuffled(item, random), 1, Integer::sum);

        assertThat(counts).hasSize(24);
        assertThat(chiSquared(counts.values(), draws / 24.0)).isLessThan(49.7);
    }

    @Test
    void orderDoesNotDependOnTheKey() {
        var options = Items.options("06:00", "07:00", "08:00", "09:00");
        var frame = Items.frame("x", Map.of());

        for (int seed = 0; seed < 200; seed++) {
            var first = OptionOrder.shuffled(new SingleChoice(frame, options, "a"), new SplittableRandom(seed));
            for (var key : List.of("b", "c", "d")) {
                var other = OptionOrder.shuffled(new SingleChoice(frame, options, key), new SplittableRandom(seed));
                assertThat(other).isEqualTo(first);
            }
        }
    }

    @Test
    void menusOfOneClozeAreShuffledApart() {
        var menu = Items.options("from", "of", "at");
        var gaps = List.of(new Gap("1", menu, "a"), new Gap("2", menu, "a"));
        var item = new ClozeWithOptions(Items.frame("x", Map.of()), "{1} {2}", gaps);
        var random = new SplittableRandom(7);

        var alike = Stream.generate(() -> OptionOrder.shuffled(item, random).byGap())
                .limit(6_000)
                .filter(order -> order.get("1") != null && order.get("1").equals(order.get("2")))
                .count();

        assertThat(alike).isBetween(900L, 1_100L); // one in six; standard deviation 29
    }

    /** Chi-squared over the four places; 16.3 is the 0.1 % point with 3 degrees of freedom. */
    @Test
    void keyStandsOnEveryPlaceEquallyOften() {
        var item = Items.singleChoice("x");
        var random = new SplittableRandom(11);
        var counts = new HashMap<Response, Integer>();

        for (int i = 0; i < 8_000; i++) {
            var place = OptionOrder.shuffled(item, random).toPresented(new Response.Choice(item.key()));
            counts.merge(place, 1, Integer::sum);
        }

        assertThat(counts).hasSize(4);
        assertThat(chiSquared(counts.values(), 2_000)).isLessThan(16.3);
    }

    static Stream<Arguments> translations() {
        return Stream.of(
                arguments(OF_CHOICE, new Response.Choice("1"), new Response.Choice("c")),
                arguments(OF_CHOICE, new Response.Choice("4"), new Response.Choice("b")),
                arguments(OF_CHOICE, new Response.Choices(Set.of("2", "3")), new Response.Choices(Set.of("a", "d"))),
                arguments(OF_CHOICE, new Response.Choices(Set.of()), new Response.Choices(Set.of())),
                arguments(
                        OF_CLOZE,
                        new Response.Gaps(Map.of("1", "1", "2", "1")),
                        new Response.Gaps(Map.of("1", "b", "2", "b"))),
                arguments(OF_CLOZE, new Response.Gaps(Map.of("1", "3")), new Response.Gaps(Map.of("1", "a"))),
                arguments(OF_CLOZE, new Response.DontKnow(), new Response.DontKnow()),
                arguments(new OptionOrder(Map.of()), new Response.Text("1"), new Response.Text("1")));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void placesAndOptionsAreTranslatedBothWays(OptionOrder order, Response presented, Response ofItem) {
        assertThat(order.toItem(presented)).isEqualTo(ofItem);
        assertThat(order.toPresented(ofItem)).isEqualTo(presented);
    }

    @Test
    void keyOfEachKindSurvivesTheWayToTheScreenAndBack() {
        var random = new SplittableRandom(3);
        for (var item : Items.ofEachKind("x")) {
            var key = Scoring.outcome(item, new Response.DontKnow()).key();
            for (int i = 0; i < 50; i++) {
                var order = OptionOrder.shuffled(item, random);
                assertThat(order.toItem(order.toPresented(key))).isEqualTo(key);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "5", "-1", "01", "+1", " 1", "", "a", "1.0", "\u0661", "99999999999"})
    void placeThatWasNotShownIsRefused(String place) {
        assertThatIllegalArgumentException().isThrownBy(() -> OF_CHOICE.toItem(new Response.Choice(place)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OF_CHOICE.toItem(new Response.Choices(Set.of("1", place))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OF_CLOZE.toItem(new Response.Gaps(Map.of("1", place))))
                .withMessage("no option stands at the place \"" + place + "\"");
    }

    @Test
    void gapThatWasNotShownIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OF_CLOZE.toItem(new Response.Gaps(Map.of("3", "1"))))
                .withMessage("no options were shown for \"3\"");
        assertThatIllegalArgumentException().isThrownBy(() -> OF_CLOZE.toItem(new Response.Choice("1")));
        assertThatIllegalArgumentException().isThrownBy(() -> OF_CHOICE.toItem(new Response.Gaps(Map.of("1", "1"))));
    }

    @Test
    void optionThatWasNotShownHasNoPlace() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OF_CHOICE.toPresented(new Response.Choice("e")))
                .withMessage("no such option was shown: \"e\"");
    }

    @Test
    void orderHoldsEachOptionOnce() {
        assertThatIllegalArgumentException().isThrownBy(() -> new OptionOrder(Map.of("", List.of("a", "b", "a"))));
        assertThatIllegalArgumentException().isThrownBy(() -> new OptionOrder(Map.of("1", List.of())));
    }

    private static double chiSquared(Collection<Integer> counts, double expected) {
        return counts.stream()
                .mapToDouble(count -> (count - expected) * (count - expected) / expected)
                .sum();
    }
}
