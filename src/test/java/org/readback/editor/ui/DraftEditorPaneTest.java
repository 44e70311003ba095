package org.readback.editor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readback.AppTest;
import org.readback.draft.DraftBody;
import org.readback.draft.DraftFeedback;
import org.readback.draft.DraftGap;
import org.readback.draft.DraftItems;
import org.readback.draft.DraftKind;
import org.readback.draft.DraftOption;
import org.readback.draft.DraftText;
import org.readback.draft.ItemDraft;
import org.readback.draft.RichBodies;
import org.readback.editor.EditorOffers;
import org.readback.item.Answers;
import org.readback.item.Marking;

@AppTest
class DraftEditorPaneTest extends SpringBrowserlessTest {
    private final List<ItemDraft> told = new ArrayList<>();

    static Stream<DraftBody> rich() {
        return RichBodies.all();
    }

    private static List<ItemDraft> ofItems() {
        return Answers.ofEachKind().map(each -> DraftItems.draft(each.item())).toList();
    }

    private DraftEditorPane pane(ItemDraft draft) {
        var pane = new DraftEditorPane(draft, EditorOffers.NONE, told::add);
        UI.getCurrent().add(pane);
        roundTrip();
        return pane;
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }

    private TextField field(Component in, String label) {
        return find(TextField.class, in).all().stream()
                .filter(each -> label.equals(each.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private Button button(Component in, String words) {
        return find(Button.class, in).all().stream()
                .filter(each -> words.equals(each.getText()))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("rich")
    void nothingThatAFileBroughtIsLost(DraftBody body) {
        var start = new ItemDraft("What is asked?", body);
        var pane = pane(start);

        test(field(pane, "Short name")).setValue("gate");

        assertThat(pane.draft()).isEqualTo(start.withName("gate"));
        assertThat(told).containsExactly(start.withName("gate"));
    }

    @Test
    void itemsOfEveryKindComeThroughTheFormAsTheyWere() {
        for (var draft : ofItems()) {
            UI.getCurrent().removeAll();
            var pane = pane(draft);

            test(field(pane, "Short name")).setValue("x");

            assertThat(pane.draft()).isEqualTo(draft.withName("x"));
            assertThat(words(pane)).doesNotContain("Something is still missing", "editor.", "draft.");
        }
    }

    @Test
    void whatIsMissingIsSaidAndTheTrialComesWithTheLastOfIt() {
        var pane = pane(new ItemDraft("", DraftKind.SHORT_ANSWER.blank()));
        assertThat(words(pane)).contains("The stem is missing", "Something is still missing");

        var whole = ofItems().getFirst().withFeedback(DraftFeedback.EMPTY);
        UI.getCurrent().removeAll();
        pane = pane(whole);
        assertThat(words(pane)).contains("Say what is read after a right answer");
        for (var area : find(TextArea.class, pane).all()) {
            if (area.getLabel().startsWith("After a ")) test(area).setValue("Because.");
        }

        assertThat(words(pane)).doesNotContain("Something is still missing", "Say what is read after a right answer");
        assertThat(button(pane, "See the mark").isVisible()).isTrue();
    }

    @Test
    void rowsAreMovedAddedAndRemovedByButtons() {
        var pane = pane(new ItemDraft(
                "Order.",
                new DraftBody.Ordering(
                        List.of(new DraftText("a", "warn"), new DraftText("b", "aim"), new DraftText("c", "fire")),
                        List.of(),
                        Marking.PARTIAL)));

        test(sign(pane, "Move down: Step 1")).click();
        assertThat(steps(pane)).containsExactly("aim", "warn", "fire");
        assertThat(words(pane)).contains("Step 1 is now number 2 of 3.");
        test(sign(pane, "Move up: Step 1")).click();
        assertThat(steps(pane)).containsExactly("aim", "warn", "fire");
        test(sign(pane, "Remove: Step 3")).click();
        test(button(pane, "Add a step")).click();

        assertThat(((DraftBody.Ordering) pane.draft().body()).items())
                .containsExactly(new DraftText("b", "aim"), new DraftText("a", "warn"), new DraftText("c", ""));
    }

    private NativeButton sign(Component in, String name) {
        return find(NativeButton.class, in).all().stream()
                .filter(each -> name.equals(each.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> steps(DraftEditorPane pane) {
        return ((DraftBody.Ordering) pane.draft().body())
                .items().stream().map(DraftText::text).toList();
    }

    @Test
    void selectedWordsBecomeAGapAndComeBackWhenItGoes() {
        var pane = pane(new ItemDraft("Fill in.", new DraftBody.Cloze("I am at the gate.", List.of())));

        find(RunningText.class, pane).single().mark(12, 16);
        assertThat(pane.draft().body()).isInstanceOfSatisfying(DraftBody.Cloze.class, cloze -> {
            assertThat(cloze.text()).isEqualTo("I am at the {1}.");
            assertThat(cloze.gaps())
                    .singleElement()
                    .isInstanceOfSatisfying(
                            DraftGap.Menu.class,
                            gap -> assertThat(gap.options().getFirst()).isEqualTo(new DraftOption("a", "gate", 1, "")));
        });

        test(sign(pane, "Remove: Gap 1")).click();
        assertThat(pane.draft().body()).isEqualTo(new DraftBody.Cloze("I am at the gate.", List.of()));
    }

    @Test
    void anotherKindKeepsTheOptionsAndTheFirstKindComesBackWhole() {
        var single = DraftKind.SINGLE_CHOICE.blank();
        var pane = pane(new ItemDraft("Which?", single));
        @SuppressWarnings("unchecked")
        Select<DraftKind> kind = find(Select.class, pane).all().getFirst();

        kind.setValue(DraftKind.MULTIPLE_CHOICE);
        assertThat(DraftKind.of(pane.draft().body())).isEqualTo(DraftKind.MULTIPLE_CHOICE);
        assertThat(((DraftBody.Choices) pane.draft().body()).options())
                .isEqualTo(((DraftBody.Choices) single).options());
        for (var each : DraftKind.toBegin()) {
            kind.setValue(each);
            assertThat(DraftKind.of(pane.draft().body())).isEqualTo(each);
        }
        kind.setValue(DraftKind.SINGLE_CHOICE);
        assertThat(pane.draft().body()).isEqualTo(single);
    }

    @Test
    void itemsOfAPassageAreTriedUnderIt() {
        var item = ofItems().getFirst();
        var passage = new ItemDraft("", new DraftBody.Passage()).withStimulus(item.stimulus());
        var part = item.withStimulus(null).withFrame(item.frame().withPassage("gate"));

        var pane = pane(part);
        assertThat(words(pane)).contains("The passage “gate” was not found.");
        pane.passages(key -> Optional.of(key).filter("gate"::equals).map(each -> passage));

        assertThat(words(pane)).doesNotContain("was not found", "Something is still missing");
    }

    @Test
    void aPassageIsNothingButItsText() {
        var start = new ItemDraft("", new DraftBody.Passage())
                .withStimulus(ofItems().getFirst().stimulus())
                .withAttachments(ofItems().getFirst().attachments());
        var pane = pane(start);

        test(field(pane, "Short name")).setValue("gate");

        assertThat(pane.draft()).isEqualTo(start.withName("gate"));
        assertThat(words(pane)).contains("Notice at the gate of Camp Tolga").doesNotContain("After a right answer");
    }

    @Test
    void allTextsFollowTheLanguageAndWhatWasTypedStays() {
        var pane = pane(new ItemDraft("Which?", DraftKind.SINGLE_CHOICE.blank()));
        test(field(pane, "Short name")).setValue("gate");

        for (String language : Set.of("ru", "kk")) {
            UI.getCurrent().setLocale(Locale.of(language));
            roundTrip();
            assertThat(words(pane)).doesNotContain("Add an option", "What to mend", "editor.");
        }
        assertThat(words(pane)).containsAnyOf("Добавить вариант", "Нұсқа қосу");
        assertThat(pane.draft().name()).isEqualTo("gate");
    }
}
