package org.readback.player;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.base.ui.Translations;
import org.readback.item.Item;
import org.readback.item.Items;
import org.readback.item.LanguageTag;
import org.readback.item.Marking;
import org.readback.item.OptionOrder;
import org.readback.item.Presentations;
import org.readback.item.Response;
import org.readback.item.Scoring;

/** Statements, matchings, orderings and texts with words to mark. */
@AppTest
class SelectingPanesTest extends SpringBrowserlessTest {
    private final List<Optional<Response>> told = new ArrayList<>();

    @Test
    void verdictsStandInTheirOrderAndInTheLanguageOfTheItem() {
        UI.getCurrent().setLocale(Translations.ENGLISH);
        var item = Items.trueFalseNotGiven("pane-5");
        var order = OptionOrder.inFileOrder(item);
        var pane = new ItemPane(Presentations.present(item, order, LanguageTag.RU), told::add);
        UI.getCurrent().add(pane);

        Answering.choose(pane, "3");

        assertThat(told).containsExactly(Optional.of(new Response.Choice("3")));
        assertThat(Answering.all(pane.getElement())
                        .filter(e -> e.getTag().equals("label") && !e.hasAttribute("lang"))
                        .map(Element::getTextRecursively))
                .containsExactly("Верно", "Неверно", "В тексте не сказано");
    }

    @Test
    void everyTermHasAMenuNamedByIt() {
        var pane = pane(Items.matching("pane-6"));

        Answering.fill(pane, "3", "", "9");

        assertThat(told).containsExactly(Optional.of(new Response.Gaps(Map.of("1", "3"))));
        var menus = Answering.controls(pane)
                .filter(control -> control.getTag().equals("select"))
                .toList();
        var labels = Answering.all(pane.getElement())
                .filter(e -> e.hasAttribute("for"))
                .toList();
        assertThat(labels).extracting(Element::getText).containsExactly("PTT", "OP", "CP");
        assertThat(labels)
                .extracting(label -> label.getAttribute("for"))
                .containsExactlyElementsOf(
                        menus.stream().map(menu -> menu.getAttribute("id")).toList());
        assertThat(menus)
                .allSatisfy(menu -> assertThat(menu.getChildren().map(Element::getText))
                        .containsExactly(
                                "…", "observation post", "open", "push to talk", "checkpoint", "to the point"));
    }

    @Test
    void pairsAreMarkedOneByOne() {
        var item = Items.matching("pane-6");
        var pane = pane(item);

        pane.reveal(
                Scoring.outcome(item, new Response.Gaps(Map.of("1", "c", "2", "b"))), OptionOrder.inFileOrder(item));

        var rows = Answering.all(pane.getElement())
                .filter(e -> "pair".equals(e.getAttribute("class")))
                .map(Element::getTextRecursively)
                .toList();
        assertThat(rows.get(0)).endsWith("right");
        assertThat(rows.get(1)).endsWith("right answer:observation post");
        assertThat(rows.get(2)).endsWith("right answer:checkpoint");
    }

    @Test
    void anOrderIsTakenWholeAndAnUntouchedListIsNothing() {
        var pane = pane(Items.ordering("pane-7", Marking.PARTIAL));
        assertThat(Answering.words(pane)).contains("The rows do not stand in the right order yet.");

        Answering.order(pane, "2", "1", "4", "3");
        Answering.order(pane, "", "", "", "");
        Answering.order(pane, "2", "2", "4", "3");
        Answering.order(pane, "2", "1", "4", "5");
        Answering.order(pane, "2", "1", "4");
        Answering.send(pane, Stream.of("2", "1", "4", "3", "0"));

        assertThat(told)
                .containsExactly(
                        Optional.of(new Response.Order(List.of("2", "1", "4", "3"))),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new Response.DontKnow()));
    }

    @Test
    void rowsAreMarkedWithTheirRightPlaces() {
        var item = Items.ordering("pane-7", Marking.PARTIAL);
        var pane = pane(item);

        pane.reveal(
                Scoring.outcome(item, new Response.Order(List.of("c", "d", "a", "b"))), OptionOrder.inFileOrder(item));

        assertThat(Answering.words(pane)).doesNotContain("in the right order yet");
        assertThat(Answering.all(pane.getElement())
                        .filter(e -> e.getTag().equals("li"))
                        .map(Element::getTextRecursively))
                .containsExactly(
                        "shoutright",
                        "aimright place: 3",
                        "warnright place: 2",
                        "fireright",
                        "shout",
                        "warn",
                        "aim",
                        "fire");
    }

    @Test
    void wordsAreMarkedWhereTheyStandAndTheListKeepsTheMarks() {
        var pane = pane(Items.selectWords("pane-8"));
        var turn = Answering.all(pane.getElement())
                .filter(e -> e.getTag().equals("button"))
                .findFirst()
                .orElseThrow();
        var before = Answering.controls(pane).toList();

        Answering.choose(pane, "1", "4");
        assertThat(turn.getText()).isEqualTo("Show the words as a list");
        test(turn.getComponent().map(NativeButton.class::cast).orElseThrow()).click();

        assertThat(told).containsExactly(Optional.of(new Response.Choices(Set.of("1", "4"))));
        assertThat(turn.getText()).isEqualTo("Show the words in the text");
        assertThat(Answering.area(pane).getAttribute("class")).isEqualTo("marked options");
        assertThat(Answering.controls(pane)).containsExactlyElementsOf(before);
        assertThat(Answering.words(pane))
                .contains("The guard stops1 all cars and stands2 in the road3. He asks4 the driver.");
    }

    @Test
    void wordsAreTakenOnlyAtTheirPlaces() {
        var pane = pane(Items.selectWords("pane-8"));

        Answering.send(pane, Stream.of("7", "b", "<b>"));
        Answering.send(pane, Stream.of("2", "2", "9", "", ""));

        assertThat(told).containsExactly(Optional.empty(), Optional.of(new Response.Choices(Set.of("2"))));
    }

    @Test
    void placesAreMarkedOnThePictureOrInTheList() {
        var item = Items.hotspot("pane-9");
        var pane = pane(item);
        var before = Answering.controls(pane).toList();

        Answering.choose(pane, "1", "9");
        test(Answering.all(pane.getElement())
                        .filter(e -> e.getTag().equals("button"))
                        .flatMap(e -> e.getComponent().stream())
                        .map(NativeButton.class::cast)
                        .findFirst()
                        .orElseThrow())
                .click();

        assertThat(told).containsExactly(Optional.of(new Response.Choices(Set.of("1"))));
        assertThat(Answering.controls(pane)).containsExactlyElementsOf(before);
        assertThat(Answering.area(pane).getAttribute("class")).isEqualTo("marked options");
        var pictures = Answering.all(pane.getElement())
                .filter(e -> e.getTag().equals("img"))
                .toList();
        assertThat(pictures)
                .singleElement()
                .satisfies(picture ->
                        assertThat(picture.getAttribute("alt")).isEqualTo("A yard with a gate, a truck and a tower."));
    }

    @Test
    void markedPlacesAreReadAsAList() {
        var item = Items.hotspot("pane-9");
        var pane = pane(item);

        pane.reveal(Scoring.outcome(item, new Response.Choices(Set.of("a", "b"))), OptionOrder.inFileOrder(item));

        assertThat(Answering.area(pane).getAttribute("class")).isEqualTo("marked options");
        assertThat(Answering.all(pane.getElement())
                        .filter(e -> e.getTag().equals("label") && e.hasAttribute("data-place"))
                        .map(Element::getTextRecursively))
                .containsExactly(
                        "the gateyour answer, right", "the truckyour answer, not right", "the towerright answer");
    }

    private ItemPane pane(Item item) {
        UI.getCurrent().setLocale(Translations.ENGLISH);
        var pane = new ItemPane(Presentations.present(item, OptionOrder.inFileOrder(item), LanguageTag.EN), told::add);
        UI.getCurrent().add(pane);
        runPendingSignalsTasks();
        return pane;
    }
}
