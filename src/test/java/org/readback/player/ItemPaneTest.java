package org.readback.player;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readback.AppTest;
import org.readback.base.Term;
import org.readback.base.TermSource;
import org.readback.base.ui.Translations;
import org.readback.item.Item;
import org.readback.item.Items;
import org.readback.item.LanguageTag;
import org.readback.item.OptionOrder;
import org.readback.item.Presentations;
import org.readback.item.Response;
import org.readback.item.Scoring;
import org.readback.item.TypedItem;

@AppTest
class ItemPaneTest extends SpringBrowserlessTest {
    private final List<Optional<Response>> told = new ArrayList<>();

    static Stream<Item> ofEachKind() {
        return Items.ofEachKind("pane").stream();
    }

    @ParameterizedTest
    @MethodSource("ofEachKind")
    void stemPassageAndDontKnowAreShownAndNothingOfTheKey(Item item) {
        var pane = pane(item);

        assertThat(Answering.words(pane))
                .contains("Stem of " + item.id())
                .contains("Notice at the gate of Camp Tolga")
                .contains("I don’t know");
        assertThat(pane.getElement().getOuterHTML())
                .doesNotContain(Items.SECRET)
                .doesNotContain("data-mark");
        assertThat(pane.getElement().getAttribute("lang")).isEqualTo("en");
    }

    @ParameterizedTest
    @MethodSource("ofEachKind")
    void dontKnowIsAnAnswerToEveryKind(Item item) {
        var pane = pane(item);

        Answering.dontKnow(pane);

        assertThat(told).containsExactly(Optional.of(new Response.DontKnow()));
    }

    @ParameterizedTest
    @MethodSource("ofEachKind")
    void whatIsTakenBackIsNothingToSave(Item item) {
        var pane = pane(item);

        Answering.dontKnow(pane);
        Answering.send(pane, Answering.controls(pane).map(control -> ""));

        assertThat(told).last().isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @MethodSource("ofEachKind")
    void lockedItemTakesNothingMore(Item item) {
        var pane = pane(item);
        var confirmed = new ArrayList<String>();
        pane.onConfirm(() -> confirmed.add("yes"));

        Answering.pressEnter(pane);
        pane.lock();
        Answering.dontKnow(pane);
        Answering.pressEnter(pane);

        assertThat(told).isEmpty();
        assertThat(confirmed).containsExactly("yes");
        assertThat(Answering.isLocked(pane)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("ofEachKind")
    void inventedPlacesAreIgnored(Item item) {
        var pane = pane(item);

        if (!(item instanceof TypedItem)) Answering.send(pane, Stream.of("", "99", "", "", "", ""));
        Answering.send(pane, Stream.of());

        assertThat(told).containsOnly(Optional.empty());
    }

    @Test
    void choiceIsToldByItsPlaceOnTheScreen() {
        var pane = pane(Items.singleChoice("pane-1"));

        Answering.choose(pane, "2");

        assertThat(told).containsExactly(Optional.of(new Response.Choice("2")));
        assertThat(Answering.controls(pane).map(control -> control.getAttribute("value")))
                .containsExactly("1", "2", "3", "4", "0");
        assertThat(Answering.area(pane).getAttribute("role")).isEqualTo("radiogroup");
    }

    @Test
    void severalChoicesAreToldTogether() {
        var pane = pane(Items.multipleChoice("pane-2"));

        Answering.choose(pane, "3", "1");

        assertThat(told).containsExactly(Optional.of(new Response.Choices(Set.of("1", "3"))));
    }

    @Test
    void gapsAreNamedAndAnOpenOneIsAbsent() {
        var pane = pane(Items.cloze("pane-3"));

        Answering.fill(pane, "", "2");

        assertThat(told).containsExactly(Optional.of(new Response.Gaps(Map.of("2", "2"))));
        assertThat(Answering.controls(pane)
                        .filter(control -> control.getTag().equals("select"))
                        .map(control -> control.getAttribute("aria-label")))
                .containsExactly("Gap 1 of 2", "Gap 2 of 2");
    }

    @Test
    void typedAnswerIsTakenAsTypedAndBlankIsNothing() {
        var pane = pane(Items.shortAnswer("pane-4"));

        Answering.type(pane, " Who ");
        Answering.type(pane, "  ");

        assertThat(told).containsExactly(Optional.of(new Response.Text(" Who ")), Optional.empty());
        var stem = Answering.controls(pane).findFirst().orElseThrow().getAttribute("aria-labelledby");
        assertThat(Answering.all(pane.getElement())
                        .filter(e -> stem.equals(e.getAttribute("id")))
                        .map(Element::getText))
                .containsExactly("Stem of pane-4");
    }

    @ParameterizedTest
    @MethodSource("ofEachKind")
    void keyIsMarkedWithWordsAfterTheAnswer(Item item) {
        var pane = pane(item);
        var order = OptionOrder.inFileOrder(item);

        pane.reveal(Scoring.outcome(item, new Response.DontKnow()), order);

        assertThat(Answering.words(pane)).contains("right answer");
        assertThat(Answering.isLocked(pane)).isTrue();
        assertThat(Answering.controls(pane).filter(c -> c.getProperty("checked", false)))
                .extracting(control -> control.getAttribute("value"))
                .containsExactly("0");
    }

    @Test
    void wrongChoiceAndTheKeyAreToldApart() {
        var item = Items.singleChoice("pane-1");
        var pane = pane(item);

        pane.reveal(Scoring.outcome(item, new Response.Choice("c")), OptionOrder.inFileOrder(item));

        var rows = Answering.all(pane.getElement())
                .filter(e -> e.getTag().equals("label"))
                .toList();
        assertThat(rows.get(1).getTextRecursively()).contains("name", "right answer");
        assertThat(rows.get(2).getTextRecursively()).contains("unit", "your answer, not right");
        assertThat(rows.get(1).getAttribute("data-mark")).isEqualTo("met");
        assertThat(rows.get(2).getAttribute("data-mark")).isEqualTo("not");
        assertThat(rows.get(0).hasAttribute("data-mark")).isFalse();
    }

    @Test
    void aTermIsMarkedOnceInAnItemAndNeverWhereItMayBeTyped() {
        TermSource source = () -> List.of(
                new Term("badge", Map.of("en", List.of("rank*")), Map.of()),
                new Term("trunk", Map.of("en", List.of("stem*")), Map.of()));
        ComponentUtil.setData(UI.getCurrent(), TermSource.class, source);

        assertThat(pane(Items.singleChoice("pane-1")).getElement().getOuterHTML())
                .containsOnlyOnce("<english-term term=\"trunk\">Stem</english-term>")
                .containsOnlyOnce("<english-term term=\"badge\">rank</english-term>");
        assertThat(pane(Items.shortAnswer("pane-2")).getElement().getOuterHTML())
                .doesNotContain("english-term");
    }

    @Test
    void textsFollowTheLanguageAndTheControlsStay() {
        var pane = pane(Items.singleChoice("pane-1"));
        var before = Answering.controls(pane).toList();

        UI.getCurrent().setLocale(Translations.KAZAKH);
        runPendingSignalsTasks();

        assertThat(Answering.words(pane)).contains("Білмеймін").contains("Stem of pane-1");
        assertThat(Answering.controls(pane)).containsExactlyElementsOf(before);
    }

    private ItemPane pane(Item item) {
        UI.getCurrent().setLocale(Translations.ENGLISH);
        var pane = new ItemPane(Presentations.present(item, OptionOrder.inFileOrder(item), LanguageTag.EN), told::add);
        UI.getCurrent().add(pane);
        runPendingSignalsTasks();
        return pane;
    }
}
