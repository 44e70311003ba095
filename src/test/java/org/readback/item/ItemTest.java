package org.readback.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemTest {

    private static final ItemFrame FRAME = Items.frame("x-1", Map.of());
    private static final List<Option> OPTIONS = Items.options("rank", "name", "unit");

    @Test
    void everyKindTellsItsIdStemAndFeedback() {
        assertThat(Items.ofEachKind("x")).allSatisfy(item -> {
            assertThat(item.stem()).isEqualTo("Stem of " + item.id());
            assertThat(item.feedback()).isEqualTo(item.frame().feedback());
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 6, -1})
    void bandIsOneToFive(int band) {
        refused(() -> frame(band, "gate", "Stem", "Source", null), "x-1: the band must be 1 to 5: " + band);
    }

    @Test
    void frameHoldsTopicStemAndSource() {
        refused(() -> frame(1, "", "Stem", "Source", null), "x-1: the topic must not be blank");
        refused(() -> frame(1, "gate", " ", "Source", null), "x-1: the stem must not be blank");
        refused(() -> frame(1, "gate", "Stem", "", null), "x-1: the source must not be blank");
        refused(() -> frame(1, "gate", "Stem", "Source", " "), "x-1: the duty must not be blank");

        assertThat(frame(5, "gate", "Stem", "Source", null).duty()).isNull();
    }

    @Test
    void choiceHasAtLeastTwoDifferentOptions() {
        refused(() -> new SingleChoice(FRAME, Items.options("rank"), "a"), "x-1: at least two options are needed");
        refused(
                () -> new SingleChoice(FRAME, Items.options("rank", "unit", "rank"), "a"),
                "x-1: two options have the text \"rank\"");
        refused(
                () -> new SingleChoice(FRAME, List.of(new Option("a", "rank"), new Option("a", "unit")), "a"),
                "x-1: two options have the id \"a\"");
        refused(
                () -> new MultipleChoice(FRAME, List.of(), Set.of("a"), Marking.PARTIAL),
                "x-1: at least two options are needed");
    }

    @Test
    void keyIsOneOfTheOptions() {
        refused(() -> new SingleChoice(FRAME, OPTIONS, "d"), "x-1: the key \"d\" is not among the options a, b, c");
        refused(
                () -> new MultipleChoice(FRAME, OPTIONS, Set.of("a", "e"), Marking.PARTIAL),
                "x-1: the key \"e\" is not among the options a, b, c");
        refused(() -> new Gap("1", OPTIONS, "B"), "gap 1: the key \"B\" is not among the options a, b, c");
    }

    @Test
    void multipleChoiceHasRightAndWrongOptions() {
        refused(
                () -> new MultipleChoice(FRAME, OPTIONS, Set.of(), Marking.PARTIAL),
                "x-1: at least one option must be right");
        refused(
                () -> new MultipleChoice(FRAME, OPTIONS, Set.of("a", "b", "c"), Marking.ALL_OR_NOTHING),
                "x-1: at least one option must be wrong");
    }

    @Test
    void keysOfAMultipleChoiceStandInFileOrder() {
        var item = new MultipleChoice(FRAME, OPTIONS, new LinkedHashSet<>(List.of("c", "a")), Marking.PARTIAL);

        assertThat(item.keys()).containsExactly("a", "c").isUnmodifiable();
    }

    @Test
    void feedbackToAnOptionNamesAnOption() {
        var frame = Items.frame("x-1", Map.of("d", "No such thing."));

        refused(
                () -> new SingleChoice(frame, OPTIONS, "a"),
                "x-1: feedback is given to an option that \"d\" is not among the options a, b, c");
        refused(() -> new ShortAnswer(frame, List.of("who")), "x-1: only choice items have feedback to single options");
        refused(
                () -> new ClozeWithOptions(frame, "{1}", List.of(new Gap("1", OPTIONS, "a"))),
                "x-1: only choice items have feedback to single options");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            My name is Omar.      | x-1: the text lacks the gap {1}
            My {1} is Omar.       | x-1: the text lacks the gap {2}
            {1} and {2} and {1}   | x-1: the text holds twice the gap "1"
            {1} and {2} and {3}   | x-1: the text holds a gap that is not defined: {3}
            {1} and { 2}          | x-1: the text holds a gap that is not defined: { 2}
            {1} and {2} and {}    | x-1: the text holds a gap that is not defined: {}
            {1} and {2} and {     | x-1: the text holds a brace that is not part of a gap
            {{1}} and {2}         | x-1: the text holds a brace that is not part of a gap
            """)
    void clozeTextHoldsEachGapOnce(String text, String message) {
        var gaps = List.of(new Gap("1", OPTIONS, "a"), new Gap("2", OPTIONS, "b"));

        refused(() -> new ClozeWithOptions(FRAME, text, gaps), message);
    }

    @Test
    void clozeHasGapsWithIdsOfTheirOwn() {
        var gap = new Gap("1", OPTIONS, "a");

        refused(() -> new ClozeWithOptions(FRAME, "No gap.", List.of()), "x-1: at least one gap is needed");
        refused(() -> new ClozeWithOptions(FRAME, " ", List.of(gap)), "x-1: the text must not be blank");
        refused(() -> new ClozeWithOptions(FRAME, "{1}", List.of(gap, gap)), "x-1: two gaps have the id \"1\"");
        refused(() -> new Gap("A b", OPTIONS, "a"), "a gap id is 1 to 20 small letters, digits and hyphens: \"A b\"");
        refused(() -> new Gap("1", Items.options("rank"), "a"), "gap 1: at least two options are needed");
    }

    @Test
    void shortAnswerAcceptsSomethingThatCanBeTyped() {
        refused(() -> new ShortAnswer(FRAME, List.of()), "x-1: at least one answer is needed");
        refused(
                () -> new ShortAnswer(FRAME, List.of("who", " . ")),
                "x-1: nothing of the accepted answer \" . \" is compared");
    }

    @Test
    void itemDoesNotChangeWithTheListsItWasMadeOf() {
        var options = new ArrayList<>(OPTIONS);
        var item = new SingleChoice(FRAME, options, "a");

        options.clear();

        assertThat(item.options()).isEqualTo(OPTIONS).isUnmodifiable();
    }

    private static ItemFrame frame(int band, String topic, String stem, String source, @Nullable String duty) {
        var feedback = new Feedback("Right.", "Wrong.", Map.of());
        return new ItemFrame(new ItemId("x-1"), Skill.USE, band, topic, stem, null, feedback, source, duty);
    }

    private static void refused(ThrowingCallable construction, String message) {
        assertThatIllegalArgumentException().isThrownBy(construction).withMessage(message);
    }
}
