package org.readback.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

class SelectingTest {

    private static final Item STATEMENT = Items.trueFalseNotGiven("statement");
    private static final Item MATCHING = Items.matching("matching");
    private static final Item ORDER = Items.ordering("order", Marking.PARTIAL);
    private static final Item EXACT = Items.ordering("exact", Marking.ALL_OR_NOTHING);
    private static final Item PLACES = Items.hotspot("places");
    private static final Item WORDS = Items.selectWords("words");

    static Stream<Arguments> answers() {
        return Stream.of(
                arguments(STATEMENT, new Response.Choice("not-given"), 1),
                arguments(STATEMENT, new Response.Choice("true"), 0),
                arguments(STATEMENT, new Response.Choice("false"), 0),
                arguments(MATCHING, pairs("1", "c", "2", "a", "3", "d"), 1),
                arguments(MATCHING, pairs("1", "c", "2", "a", "3", "b"), 2 / 3.0),
                arguments(MATCHING, pairs("1", "c"), 1 / 3.0),
                arguments(MATCHING, pairs("1", "c", "2", "c", "3", "c"), 1 / 3.0),
                arguments(MATCHING, pairs("1", "b", "2", "e", "3", "a"), 0),
                arguments(MATCHING, pairs(), 0),
                // the right order is c a d b
                arguments(ORDER, order("c", "a", "d", "b"), 1),
                arguments(ORDER, order("b", "c", "a", "d"), 2 / 3.0),
                arguments(ORDER, order("a", "d", "b", "c"), 2 / 3.0),
                arguments(ORDER, order("d", "b", "c", "a"), 2 / 3.0),
                arguments(ORDER, order("a", "c", "d", "b"), 1 / 3.0),
                arguments(ORDER, order("b", "d", "a", "c"), 0),
                arguments(ORDER, order(), 0),
                arguments(EXACT, order("c", "a", "d", "b"), 1),
                arguments(EXACT, order("b", "c", "a", "d"), 0),
                arguments(EXACT, order(), 0),
                // two right words (b, d) and two wrong ones (a, c)
                arguments(WORDS, marks("b", "d"), 1),
                arguments(WORDS, marks("b"), 1 / 2.0),
                arguments(WORDS, marks("b", "d", "a"), 1 / 2.0),
                arguments(WORDS, marks("b", "a"), 0),
                arguments(WORDS, marks("a", "c"), 0),
                arguments(WORDS, marks("a", "b", "c", "d"), 0),
                arguments(WORDS, marks(), 0),
                // two right places (a, c) and a wrong one (b)
                arguments(PLACES, marks("a", "c"), 1),
                arguments(PLACES, marks("c"), 1 / 2.0),
                arguments(PLACES, marks("a", "b", "c"), 0),
                arguments(PLACES, marks("b"), 0),
                arguments(PLACES, marks(), 0));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void answerEarnsItsShare(Item item, Response response, double expected) {
        assertThat(Scoring.score(item, response).value()).isEqualTo(expected, within(1e-12));
    }

    static Stream<Arguments> impossible() {
        return Stream.of(
                arguments(STATEMENT, new Response.Choice("maybe"), "the chosen option \"maybe\" is not among"),
                arguments(MATCHING, pairs("4", "a"), "the answered term \"4\" is not among"),
                arguments(MATCHING, pairs("1", "f"), "term 1: the chosen option \"f\" is not among"),
                arguments(ORDER, order("c", "a", "d"), "an order holds every option once"),
                arguments(ORDER, order("c", "a", "d", "d"), "an order holds every option once"),
                arguments(ORDER, order("c", "a", "d", "b", "b"), "an order holds every option once"),
                arguments(EXACT, order("c", "a", "d", "x"), "an order holds every option once"),
                arguments(PLACES, marks("a", "d"), "the marked place \"d\" is not among"),
                arguments(WORDS, marks("b", "e"), "the marked word \"e\" is not among"));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void whatTheItemDoesNotHaveIsRefused(Item item, Response response, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scoring.score(item, response))
                .withMessageContaining(message);
    }

    static final List<Marking> BOTH = List.of(Marking.values());

    /** 23 orders are left; chi-squared with 22 degrees of freedom is over 48.3 once in 1000. */
    @ParameterizedTest
    @FieldSource("BOTH")
    void anOrderingNeverStartsRightAndEveryOtherStartIsEquallyLikely(Marking marking) {
        int draws = 23_000;
        var item = Items.ordering("order", marking);
        var random = new SplittableRandom(20261123);
        var counts = new HashMap<List<String>, Integer>();

        for (int i = 0; i < draws; i++) {
            counts.merge(OptionOrder.shuffled(item, random).byGap().get(""), 1, Integer::sum);
        }

        assertThat(counts).hasSize(23).doesNotContainKey(item.key());
        assertThat(OptionOrder.inFileOrder(item).byGap().get("")).isNotEqualTo(item.key());
        double deviation = counts.values().stream()
                .mapToDouble(count -> (count - 1000) * (count - 1000) / 1000.0)
                .sum();
        assertThat(deviation).isLessThan(48.3);
    }

    /** What the start value of the model takes for the share that blind answers earn. */
    @Test
    void aRandomOrderOfFourEarnsAQuarterOnAverage() {
        var sum = 0.0;
        var all = permutations(List.of("a", "b", "c", "d"));
        for (var order : all)
            sum += Scoring.score(ORDER, new Response.Order(order)).value();

        assertThat(all).hasSize(24);
        assertThat(sum / all.size()).isEqualTo(0.25, within(1e-12));
    }

    @Test
    void everyTermIsOfferedTheSameOptionsInOneOrder() {
        var item = Items.matching("x");
        var order = OptionOrder.shuffled(item, new SplittableRandom(5));

        assertThat(order.byGap()).containsOnlyKeys("1", "2", "3");
        assertThat(Set.copyOf(order.byGap().values())).hasSize(1);
        var presented = (Presentation.Matching) Presentations.present(item, order, LanguageTag.EN);
        assertThat(presented.terms()).isEqualTo(item.terms());
        assertThat(presented.options()).extracting(Option::id).containsExactly("1", "2", "3", "4", "5");
    }

    @Test
    void verdictsAndWordsKeepTheirOrder() {
        var random = new SplittableRandom(1);

        assertThat(OptionOrder.shuffled(STATEMENT, random).byGap())
                .isEqualTo(Map.of("", List.of("true", "false", "not-given")));
        assertThat(OptionOrder.shuffled(WORDS, random).byGap()).isEqualTo(Map.of("", List.of("d", "a", "c", "b")));
    }

    @Test
    void markedTextIsCutIntoWordsAndTheirPlaces() {
        var presented = Presentations.present(WORDS, OptionOrder.inFileOrder(WORDS), LanguageTag.EN);

        assertThat(((Presentation.MarkedText) presented).stretches())
                .containsExactly(
                        new Stretch("The guard ", ""),
                        new Stretch("stops", "1"),
                        new Stretch(" all cars and ", ""),
                        new Stretch("stands", "2"),
                        new Stretch(" in the ", ""),
                        new Stretch("road", "3"),
                        new Stretch(". He ", ""),
                        new Stretch("asks", "4"),
                        new Stretch(" the driver.", ""));
    }

    @Test
    void feedbackToAVerdictIsTold() {
        assertThat(Scoring.outcome(STATEMENT, new Response.Choice("true")).optionWhy())
                .isEqualTo("canary why true");
        assertThat(Scoring.outcome(STATEMENT, new Response.Choice("false")).optionWhy())
                .isNull();
    }

    @Test
    void itemsThatCannotBeMarkedAreRefused() {
        var frame = Items.frame("x", Map.of());
        var options = Items.options("one", "two", "three");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ordering(frame, options, List.of("a", "b", "c"), Marking.PARTIAL))
                .withMessage("x: the options stand in the right order already");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ordering(frame, options, List.of("b", "a"), Marking.PARTIAL))
                .withMessage("x: the key must name every option");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ordering(frame, Items.options("one", "two"), List.of("b", "a"), Marking.PARTIAL))
                .withMessage("x: 3 to 8 options are put in order, not 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Matching(frame, options, options, Map.of("a", "b", "b", "a")))
                .withMessage("x: the term \"c\" has no pair");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Matching(frame, options, options, Map.of("d", "a")))
                .withMessageContaining("the pair is of a term that \"d\" is not among");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SelectWords(frame, "{a} {b}", options, Set.of("a")))
                .withMessage("x: the text lacks the word {c}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SelectWords(frame, "{a} {b} {c} {a}", options, Set.of("a")))
                .withMessage("x: the text holds twice the word \"a\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SelectWords(frame, "{a} {b} {c}", options, Set.of("a", "b", "c")))
                .withMessage("x: at least one option must be wrong");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TrueFalseNotGiven(Items.frame("x", Map.of("a", "why")), Verdict.TRUE))
                .withMessageContaining("\"a\" is not among the options true, false, not-given");
    }

    @Test
    void areasLieWithinThePictureAndAreWideEnoughForAFinger() {
        var option = new Option("a", "the gate");

        assertThat(new Area(option, 92, 0, 8, 100).left()).isEqualTo(92);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Area(option, 93, 0, 8, 100))
                .withMessage("area a: it must lie within the picture");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Area(option, -1, 0, 20, 20))
                .withMessage("area a: it must lie within the picture");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Area(option, 0, 0, 20, 7))
                .withMessage("area a: width and height must be at least 8 % of the picture");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Hotspot(
                        Items.frame("x", Map.of()), Items.hotspot("x").areas(), Set.of("a")))
                .withMessage("x: places are marked on the picture of a stimulus, and there is none");
    }

    @Test
    void areasAreShownInTheOrderOfThePersonAndStayWhereTheyAre() {
        var item = Items.hotspot("x");

        var shown = (Presentation.Hotspot)
                Presentations.present(item, new OptionOrder(Map.of("", List.of("c", "a", "b"))), LanguageTag.EN);

        assertThat(shown.areas())
                .containsExactly(
                        new Area(new Option("1", "the tower"), 80, 0, 20, 60),
                        new Area(new Option("2", "the gate"), 0, 40, 20, 30),
                        new Area(new Option("3", "the truck"), 30, 50, 25, 20));
    }

    private static List<List<String>> permutations(List<String> options) {
        if (options.isEmpty()) return List.of(List.of());
        var all = new ArrayList<List<String>>();
        for (var first : options) {
            var rest = new ArrayList<>(options);
            rest.remove(first);
            for (var tail : permutations(rest)) {
                var order = new ArrayList<>(List.of(first));
                order.addAll(tail);
                all.add(order);
            }
        }
        return all;
    }

    private static Response.Gaps pairs(String... termsAndOptions) {
        var pairs = new HashMap<String, String>();
        for (int i = 0; i < termsAndOptions.length; i += 2) pairs.put(termsAndOptions[i], termsAndOptions[i + 1]);
        return new Response.Gaps(pairs);
    }

    private static Response.Order order(String... options) {
        return new Response.Order(List.of(options));
    }

    private static Response.Choices marks(String... options) {
        return new Response.Choices(Set.of(options));
    }
}
