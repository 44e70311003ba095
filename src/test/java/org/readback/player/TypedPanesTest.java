package org.readback.player;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.base.ui.Translations;
import org.readback.item.CodeForm;
import org.readback.item.CodedAnswer;
import org.readback.item.Item;
import org.readback.item.Items;
import org.readback.item.LanguageTag;
import org.readback.item.OptionOrder;
import org.readback.item.Presentations;
import org.readback.item.Response;
import org.readback.item.Scoring;
import org.readback.item.ShortAnswer;
import org.readback.item.Spelling;
import org.readback.item.TypedKey;
import org.readback.item.TypedRules;

@AppTest
class TypedPanesTest extends SpringBrowserlessTest {
    private final List<Optional<Response>> told = new ArrayList<>();

    @Test
    void linesInATextAreNamedAlikeInWidthAndAnOpenOneIsAbsent() {
        var pane = pane(Items.clozeTyped("typed-1"));

        Answering.typeInGaps(pane, "", " from ");

        assertThat(told).containsExactly(Optional.of(new Response.Texts(Map.of("2", " from "))));
        var lines = Answering.controls(pane)
                .filter(control -> "text".equals(control.getAttribute("type")))
                .toList();
        assertThat(lines)
                .extracting(control -> control.getAttribute("aria-label"))
                .containsExactly("Gap 1 of 2", "Gap 2 of 2");
        assertThat(lines)
                .allSatisfy(line -> assertThat(line.getAttributeNames()).doesNotContain("size", "style", "value"));
    }

    @Test
    void dictationAndFactsAreTypedOnSeveralLines() {
        for (var item : List.of(Items.dictation("typed-2"), Items.keyFacts("typed-3"))) {
            var pane = pane(item);

            Answering.type(pane, "The patrol\nleaves");

            assertThat(told).last().isEqualTo(Optional.of(new Response.Text("The patrol\nleaves")));
            assertThat(Answering.controls(pane).map(Element::getTag)).startsWith("textarea");
        }
    }

    @Test
    void codeComesWithAWordOnItsFormAndNotOnItsTolerance() {
        var form = new CodeForm.Quantity(0.5, List.of("km"));
        var pane = pane(new CodedAnswer(Items.frame("typed-4", Map.of()), form, List.of("2.5")));

        var line = Answering.controls(pane).findFirst().orElseThrow();
        var hint = Answering.all(pane.getElement())
                .filter(element -> line.getAttribute("aria-describedby").equals(element.getAttribute("id")))
                .findFirst()
                .orElseThrow();
        assertThat(hint.getTextRecursively()).isEqualTo("A number in figures, such as 12.5.");
        assertThat(pane.getElement().getOuterHTML()).doesNotContain("0.5", "km");
    }

    @Test
    void slipIsShownLetterByLetterToTheEyeAndInWordsToTheEar() {
        var item = tolerant(Spelling.FULL);
        var pane = pane(item);

        pane.reveal(Scoring.outcome(item, new Response.Text("chekpointt")), OptionOrder.inFileOrder(item));
        assertThat(texts(pane, "ins")).containsExactly("c");
        assertThat(texts(pane, "del")).containsExactly("t");

        var slip = pane(item);
        slip.reveal(Scoring.outcome(item, new Response.Text("chekpoint")), OptionOrder.inFileOrder(item));
        runPendingSignalsTasks();

        assertThat(texts(slip, "ins")).containsExactly("c");
        assertThat(texts(slip, "del")).isEmpty();
        assertThat(Answering.words(slip))
                .contains("One spelling slip.", "You typed: chekpoint. Expected: checkpoint.", "Underlined: missing");
    }

    @Test
    void ruleThatDecidedIsNamedInTheLanguageOfTheScreen() {
        var item = tolerant(Spelling.HALF);
        var pane = pane(item);

        pane.reveal(Scoring.outcome(item, new Response.Text("сhескроint")), OptionOrder.inFileOrder(item));
        UI.getCurrent().setLocale(Translations.RUSSIAN);
        runPendingSignalsTasks();

        assertThat(Answering.words(pane)).contains("Часть букв набрана кириллицей");
    }

    @Test
    void eachGapIsMarkedByItself() {
        var item = Items.clozeTyped("typed-5");
        var pane = pane(item);

        var given = new Response.Texts(Map.of("1", "first name", "2", "FROM"));
        pane.reveal(Scoring.outcome(item, given), OptionOrder.inFileOrder(item));
        runPendingSignalsTasks();

        assertThat(Answering.words(pane))
                .contains("half right; full answer:", "name", "Gap 1", "This answer is half right.")
                .contains("Gap 2", "Capital and small letters are alike here.")
                .doesNotContain("right answer:");
    }

    @Test
    void factsAreToldOneByOne() {
        var item = Items.keyFacts("typed-6");
        var pane = pane(item);

        var given = new Response.Text("Three trucks, they are not armed");
        pane.reveal(Scoring.outcome(item, given), OptionOrder.inFileOrder(item));
        runPendingSignalsTasks();

        assertThat(Answering.words(pane))
                .contains("right3 trucks")
                .contains("right answer:armed", "This is a common mistake and not the answer.")
                .contains("right answer:at the bridge");
    }

    @Test
    void wordsOfADictationAreShownBesideEachOther() {
        var item = Items.dictation("typed-7");
        var pane = pane(item);

        pane.reveal(
                Scoring.outcome(item, new Response.Text("The big patrol leave down")), OptionOrder.inFileOrder(item));
        runPendingSignalsTasks();

        assertThat(texts(pane, "del")).containsExactly("big ", "leave ", "down ");
        assertThat(texts(pane, "ins")).containsExactly("leaves ", "at ", "dawn ");
        assertThat(Answering.words(pane)).contains("The words are compared one by one.");
    }

    private static ShortAnswer tolerant(Spelling spelling) {
        var key = new TypedKey(List.of("checkpoint"), List.of(), List.of(), TypedRules.tolerant(spelling));
        return new ShortAnswer(Items.frame("typed-9", Map.of()), key);
    }

    private static List<String> texts(ItemPane pane, String tag) {
        return Answering.all(pane.getElement())
                .filter(element -> element.getTag().equals(tag))
                .map(Element::getText)
                .toList();
    }

    private ItemPane pane(Item item) {
        UI.getCurrent().setLocale(Translations.ENGLISH);
        var pane = new ItemPane(Presentations.present(item, OptionOrder.inFileOrder(item), LanguageTag.EN), told::add);
        UI.getCurrent().add(pane);
        runPendingSignalsTasks();
        return pane;
    }
}
