package org.readback.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ScoringTest {

    private static final Item SINGLE = Items.singleChoice("single");
    private static final Item PARTIAL = Items.multipleChoice("partial");
    private static final Item ALL_OR_NOTHING = Items.multipleChoice("all-or-nothing", Marking.ALL_OR_NOTHING);
    private static final Item CLOZE = Items.cloze("cloze");
    private static final Item SHORT = Items.shortAnswer("short");

    static Stream<Arguments> answers() {
        return Stream.of(
                arguments(SINGLE, new Response.Choice("b"), 1),
                arguments(SINGLE, new Response.Choice("a"), 0),
                arguments(SINGLE, new Response.Choice("d"), 0),
                // two right options (a, c) and three wrong ones (b, d, e)
                arguments(PARTIAL, choices("a", "c"), 1),
                arguments(PARTIAL, choices("c", "a"), 1),
                arguments(PARTIAL, choices("a"), 1 / 2.0),
                arguments(PARTIAL, choices("c"), 1 / 2.0),
                arguments(PARTIAL, choices("a", "b"), 1 / 2.0 - 1 / 3.0),
                arguments(PARTIAL, choices("a", "c", "b"), 2 / 3.0),
                arguments(PARTIAL, choices("a", "c", "b", "d"), 1 / 3.0),
                arguments(PARTIAL, choices("a", "b", "d"), 0),
                arguments(PARTIAL, choices("a", "b", "c", "d", "e"), 0),
                arguments(PARTIAL, choices("b"), 0),
                arguments(PARTIAL, choices("b", "d", "e"), 0),
                arguments(PARTIAL, choices(), 0),
                arguments(ALL_OR_NOTHING, choices("a", "c"), 1),
                arguments(ALL_OR_NOTHING, choices("c", "a"), 1),
                arguments(ALL_OR_NOTHING, choices("a"), 0),
                arguments(ALL_OR_NOTHING, choices("a", "b", "c"), 0),
                arguments(ALL_OR_NOTHING, choices("b", "d"), 0),
                arguments(ALL_OR_NOTHING, choices(), 0),
                arguments(CLOZE, new Response.Gaps(Map.of("1", "b", "2", "a")), 1),
                arguments(CLOZE, new Response.Gaps(Map.of("1", "b", "2", "b")), 0.5),
                arguments(CLOZE, new Response.Gaps(Map.of("1", "c", "2", "a")), 0.5),
                arguments(CLOZE, new Response.Gaps(Map.of("2", "a")), 0.5),
                arguments(CLOZE, new Response.Gaps(Map.of("1", "a", "2", "b")), 0),
                arguments(CLOZE, new Response.Gaps(Map.of("1", "a")), 0),
                arguments(CLOZE, new Response.Gaps(Map.of()), 0),
                arguments(SHORT, new Response.Text("who"), 1),
                arguments(SHORT, new Response.Text(" Who is  it. "), 1),
                arguments(SHORT, new Response.Text("whom"), 0),
                arguments(SHORT, new Response.Text("who is"), 0),
                arguments(SHORT, new Response.Text(""), 0),
                arguments(SHORT, new Response.Text(" \u00a0. "), 0));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void answerEarnsItsShare(Item item, Response response, double expected) {
        assertThat(Scoring.score(item, response).value()).isEqualTo(expected, within(1e-12));
    }

    @Test
    void dontKnowEarnsNothingWithEveryKind() {
        assertThat(Items.ofEachKind("x"))
                .allSatisfy(item ->
                        assertThat(Scoring.score(item, new Response.DontKnow())).isEqualTo(Score.ZERO));
    }

    @Test
    void keyItselfEarnsExactlyTheFullScore() {
        assertThat(Items.ofEachKind("x")).allSatisfy(item -> {
            var key = Scoring.outcome(item, new Response.DontKnow()).key();

            assertThat(Scoring.score(item, key)).isEqualTo(Score.FULL);
        });
    }

    @Test
    void thirdsAddUpToExactlyTheFullScore() {
        var gaps = List.of(gap("1"), gap("2"), gap("3"));
        var cloze = new ClozeWithOptions(Items.frame("thirds", Map.of()), "{1} {2} {3}", gaps);
        var choice = new MultipleChoice(
                Items.frame("thirds", Map.of()),
                Items.options("one", "two", "three", "four"),
                Set.of("a", "b", "c"),
                Marking.PARTIAL);

        assertThat(Scoring.score(cloze, new Response.Gaps(Map.of("1", "a", "2", "a", "3", "a"))))
                .isEqualTo(Score.FULL);
        assertThat(Scoring.score(choice, choices("a", "b", "c"))).isEqualTo(Score.FULL);
    }

    @Test
    void responseOfAnotherKindIsRefused() {
        var unknown = new Response.DontKnow();
        for (var asked : Items.ofEachKind("x")) {
            for (var other : Items.ofEachKind("x")) {
                var own = Scoring.outcome(asked, unknown).key();
                var given = Scoring.outcome(other, unknown).key();
                if (own.getClass().equals(given.getClass())) continue;
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> Scoring.score(asked, given))
                        .withMessageContaining(
                                "is needed, not " + given.getClass().getSimpleName());
            }
        }
    }

    static Stream<Arguments> unknownOptions() {
        return Stream.of(
                arguments(SINGLE, new Response.Choice("e"), "single: the chosen option \"e\" is not among"),
                arguments(SINGLE, new Response.Choice(""), "single: the chosen option \"\" is not among"),
                arguments(PARTIAL, choices("a", "c", "x"), "partial: the chosen option \"x\" is not among"),
                arguments(ALL_OR_NOTHING, choices("f"), "all-or-nothing: the chosen option \"f\" is not among"),
                arguments(CLOZE, new Response.Gaps(Map.of("2", "c")), "cloze, gap 2: the chosen option \"c\" is not"),
                arguments(CLOZE, new Response.Gaps(Map.of("3", "a")), "cloze: no such gap: 3"));
    }

    @ParameterizedTest
    @MethodSource("unknownOptions")
    void optionThatTheItemDoesNotHaveIsRefused(Item item, Response response, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scoring.score(item, response))
                .withMessageContaining(message);
    }

    private static Response.Choices choices(String... options) {
        return new Response.Choices(Set.of(options));
    }

    private static Gap gap(String id) {
        return new Gap(id, Items.options("right", "wrong"), "a");
    }
}
