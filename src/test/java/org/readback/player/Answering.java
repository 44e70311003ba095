package org.readback.player;

import com.vaadin.flow.dom.DebouncePhase;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.shared.JsonConstants;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Answers an item as a browser would, for the tests of every screen that shows one. */
public final class Answering {
    private Answering() {}

    /** Marks the options at these places, and no others; "0" is "I don't know". */
    public static void choose(ItemPane item, String... places) {
        var chosen = List.of(places);
        send(item, controls(item).map(c -> chosen.contains(value(c)) ? value(c) : ""));
    }

    /** Chooses in each gap, in reading order; an empty text leaves a gap open. */
    public static void fill(ItemPane item, String... places) {
        send(item, Stream.concat(Stream.of(places), Stream.of("")));
    }

    /** Moves the rows into this order. */
    public static void order(ItemPane item, String... places) {
        send(item, Stream.concat(Stream.of(places), Stream.of("")));
    }

    public static void type(ItemPane item, String text) {
        send(item, Stream.of(text, ""));
    }

    /** Types into each gap, in reading order; an empty text leaves a gap open. */
    public static void typeInGaps(ItemPane item, String... texts) {
        send(item, Stream.concat(Stream.of(texts), Stream.of("")));
    }

    public static void dontKnow(ItemPane item) {
        send(item, controls(item).map(c -> value(c).equals("0") ? "0" : ""));
    }

    public static void pressEnter(ItemPane item) {
        fire(item.getElement(), "item-confirm", JsonNodeFactory.instance.objectNode());
    }

    /** Whether nothing can be changed any more. */
    public static boolean isLocked(ItemPane item) {
        return item.getElement().hasAttribute("data-locked");
    }

    /** All that a person can read of it. */
    public static String words(ItemPane item) {
        return item.getElement().getTextRecursively();
    }

    static Stream<Element> controls(ItemPane item) {
        return all(area(item))
                .filter(e -> List.of("input", "select", "textarea").contains(e.getTag()));
    }

    static Element area(ItemPane item) {
        return item.getElement()
                .getChildren()
                .filter(e -> e.getTag().equals("fieldset"))
                .findFirst()
                .orElseThrow();
    }

    static Stream<Element> all(Element element) {
        return element.isTextNode()
                ? Stream.empty()
                : Stream.concat(Stream.of(element), element.getChildren().flatMap(Answering::all));
    }

    static void send(ItemPane item, Stream<String> state) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        var array = data.putArray(AnswerArea.STATE);
        state.forEach(array::add);
        boolean typed = area(item).getAttribute("class").equals("typed");
        if (typed) data.put(JsonConstants.EVENT_DATA_PHASE, DebouncePhase.TRAILING.getIdentifier());
        fire(area(item), typed ? "input" : "change", data);
    }

    private static String value(Element control) {
        var value = control.getAttribute("value");
        return value == null ? "" : value;
    }

    private static void fire(Element element, String type, ObjectNode data) {
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, type, data));
    }
}
