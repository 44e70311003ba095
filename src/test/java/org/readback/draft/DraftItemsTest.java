package org.readback.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readback.item.Answers;
import org.readback.item.ClozeTyped;
import org.readback.item.CodeForm;
import org.readback.item.CodedAnswer;
import org.readback.item.Item;
import org.readback.item.ItemId;
import org.readback.item.Items;
import org.readback.item.Marking;
import org.readback.item.OpenTask;
import org.readback.item.ReportForm;
import org.readback.item.ShortAnswer;
import org.readback.item.Skill;
import org.readback.item.Speaking;
import org.readback.item.Spelling;
import org.readback.item.TaskFrame;
import org.readback.item.TaskUse;
import org.readback.item.TypedRules;
import org.readback.item.Writing;

class DraftItemsTest {
    private static final ItemId ID = new ItemId("d-1");

    static Stream<Item> items() {
        var frame = Items.frame("n-1", Map.of());
        return Stream.concat(
                Answers.ofEachKind().map(Answers::item),
                Stream.of(
                        new CodedAnswer(frame, new CodeForm.Quantity(0.5, List.of("km")), List.of("2,500", "2500.0")),
                        new CodedAnswer(frame, new CodeForm.Grid(), List.of("33T WN 1234 5678")),
                        Items.shortAnswer("n-2"),
                        Items.ordering("n-3", Marking.ALL_OR_NOTHING),
                        Items.multipleChoice("n-4", Marking.ALL_OR_NOTHING)));
    }

    @ParameterizedTest
    @MethodSource("items")
    void anItemBecomesADraftAndTheSameItemAgain(Item item) {
        var again = DraftItems.item(DraftItems.draft(item), item.id());

        assertThat(again).isEqualTo(new Built.Whole<>(item, List.of()));
    }

    @ParameterizedTest
    @MethodSource("items")
    void textsAreFoundAndPutBackInTheirPlaces(Item item) {
        var draft = DraftItems.draft(item);
        var marked = new LinkedHashMap<String, String>();
        draft.texts().forEach((place, text) -> marked.put(place, text + "!"));

        assertThat(draft.texts()).containsKeys("stem", "right", "wrong", "stimulus.title");
        assertThat(draft.with(Map.of())).isEqualTo(draft);
        assertThat(draft.with(marked).texts()).isEqualTo(marked);
        assertThat(draft.with(marked).with(draft.texts())).isEqualTo(draft);
    }

    @Test
    void tasksBecomeDraftsAndTheSameTasksAgain() {
        var frame = new TaskFrame(ID, 2, "patrol", "Title", "Write.", List.of("Say who."), "CEFR A2", TaskUse.PRACTICE);
        var form = new ReportForm("f", 1, "Form", List.of(new ReportForm.Field("a", "A", Map.of(), 1)));

        for (var task : List.<OpenTask>of(
                new Writing(frame, 10, 20, null), new Writing(frame, 10, 20, form), new Speaking(frame, 30, 60, 1))) {
            assertThat(DraftItems.task(DraftItems.draft(task), ID)).isEqualTo(new Built.Whole<>(task, List.of()));
        }
    }

    @Test
    void allThatIsMissingIsSaidAtOnce() {
        var draft =
                new ItemDraft(" ", new DraftBody.Choices(List.of(), DraftBody.Choosing.ONE, Marking.ALL_OR_NOTHING));

        assertThat(faults(draft))
                .containsExactly(
                        "stem draft.missing.stem",
                        "topic draft.missing.topic",
                        "source draft.missing.source",
                        "skill draft.missing.skill",
                        "band draft.missing.band",
                        "right draft.missing.right",
                        "wrong draft.missing.wrong",
                        "option. draft.options.few",
                        "option. draft.key.none");
    }

    @Test
    void generalFeedbackIsSaidAfterAnyAnswer() {
        var draft = whole(DraftItems.draft(Items.singleChoice("d-2")).body())
                .withFeedback(new DraftFeedback("Yes.", "", "", "Rule 1."));

        var item = ((Built.Whole<Item>) DraftItems.item(draft, ID)).item();

        assertThat(item.feedback().right()).isEqualTo("Yes.\n\nRule 1.");
        assertThat(item.feedback().wrong()).isEqualTo("Rule 1.");
    }

    @Test
    void weightsThatAKindDoesNotKnowAreSaidToBeLost() {
        var options = List.of(
                new DraftOption("a", "one", 1, ""),
                new DraftOption("b", "two", 0.5, ""),
                new DraftOption("c", "three", 0, ""));

        assertThat(lost(whole(new DraftBody.Choices(options, DraftBody.Choosing.ONE, Marking.PARTIAL))))
                .containsExactly("option. draft.lost.weights");
        assertThat(lost(whole(new DraftBody.Choices(options, DraftBody.Choosing.SEVERAL, Marking.PARTIAL))))
                .containsExactly("weights draft.lost.weights");
    }

    @Test
    void anAnswerThatIsAnythingElseIsNoAnswerAndAnInnerAsteriskStands() {
        var rules = TypedRules.tolerant(Spelling.NONE);
        var right = new DraftAnswer("1", "a\\*b", DraftAnswer.Reading.WILDCARD, 1, "");
        var other = new DraftAnswer("2", "*", DraftAnswer.Reading.WILDCARD, 0, "");
        var open = new DraftAnswer("3", "gate*", DraftAnswer.Reading.WILDCARD, 1, "");

        var built = DraftItems.item(whole(new DraftBody.TypedAnswers(new DraftKey(List.of(right, other), rules))), ID);

        assertThat(((ShortAnswer) ((Built.Whole<Item>) built).item()).accepted())
                .containsExactly("a*b");
        assertThat(faults(whole(new DraftBody.TypedAnswers(new DraftKey(List.of(right, open), TypedRules.STRICT)))))
                .containsExactly("answer.3 draft.wildcard");
    }

    @Test
    void asterisksThatStandAndThoseThatAreSignsComeBackFromTheItem() {
        var rules = TypedRules.tolerant(Spelling.NONE);
        var answers = List.of(
                new DraftAnswer("1", "a*b", 1),
                new DraftAnswer("2", "gate*", DraftAnswer.Reading.WILDCARD, 1, ""),
                new DraftAnswer("3", "c*", 0));
        var body = new DraftBody.TypedAnswers(new DraftKey(answers, rules));

        var item = (ShortAnswer) ((Built.Whole<Item>) DraftItems.item(whole(body), ID)).item();

        assertThat(item.key().accepted()).containsExactly("a\\*b", "gate*");
        assertThat(item.key().rejects()).containsExactly("c\\*");
        assertThat(item.key().rules().settings()).containsExactly(TypedRules.Setting.ASTERISKS_STAND);
        assertThat(DraftItems.draft(item).body()).isEqualTo(body);
    }

    @Test
    void menusBesideGapsToTypeInBecomeSuchGapsWithTheirWordsBehindThem() {
        var menu = new DraftGap.Menu(
                "1", List.of(new DraftOption("a", "*stands*", 1, ""), new DraftOption("b", "stops", 0, "")), 1);
        var typed = new DraftGap.Typed(
                "2", new DraftKey(List.of(new DraftAnswer("1", "gate", 1)), TypedRules.tolerant(Spelling.NONE)), 1);

        var draft = whole(new DraftBody.Cloze("He {1} at the {2}.", List.of(menu, typed)));
        var item = (ClozeTyped) ((Built.Whole<Item>) DraftItems.item(draft, ID)).item();

        assertThat(item.text()).isEqualTo("He {1} (*stands* / stops) at the {2}.");
        assertThat(item.gaps().getFirst().key().accepted()).containsExactly("stands");
        assertThat(item.gaps().getFirst().key().rejects()).containsExactly("stops");
        assertThat(lost(draft)).containsExactly("text draft.lost.menus");
    }

    @Test
    void gapsThatTheTextDoesNotHoldAndThoseThatItHoldsTwiceAreNamed() {
        var key = new DraftKey(List.of(new DraftAnswer("1", "x", 1)), TypedRules.STRICT);
        var gaps = List.<DraftGap>of(new DraftGap.Typed("1", key, 1), new DraftGap.Typed("2", key, 1));

        assertThat(faults(whole(new DraftBody.Cloze("A {1} and {1} and {7}}.", gaps))))
                .containsExactly(
                        "text draft.gap.twice",
                        "text draft.gap.unknown",
                        "text draft.gap.unplaced",
                        "text draft.gap.brace");
    }

    @Test
    void theSameItemHasTheSamePrintHoweverItIsSpaced() {
        var draft = DraftItems.draft(Items.singleChoice("d-3"));
        var spaced = draft.withStem("  " + draft.stem().toUpperCase(Locale.ROOT) + "\n")
                .withFeedback(DraftFeedback.EMPTY)
                .withExternalId("other");

        assertThat(DraftPrints.of(spaced)).isEqualTo(DraftPrints.of(draft));
        assertThat(DraftPrints.of(draft.withStem("Another"))).isNotEqualTo(DraftPrints.of(draft));
    }

    private static ItemDraft whole(DraftBody body) {
        return new ItemDraft("Stem", body)
                .withFeedback(new DraftFeedback("Right.", "", "Wrong.", ""))
                .withFrame(DraftFrame.EMPTY
                        .withSkill(Skill.READING)
                        .withBand(2)
                        .withTopic("gate")
                        .withSource("CEFR A2"));
    }

    private static List<String> faults(ItemDraft draft) {
        return texts(((Built.Faulty<Item>) DraftItems.item(draft, ID)).faults());
    }

    private static List<String> lost(ItemDraft draft) {
        return texts(((Built.Whole<Item>) DraftItems.item(draft, ID)).simplified());
    }

    private static List<String> texts(List<DraftFault> faults) {
        return faults.stream().map(fault -> fault.place() + " " + fault.key()).toList();
    }
}
