package org.readback.player;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.readback.item.Response;
import org.readback.item.TypedMark;
import tools.jackson.databind.JsonNode;

/** The controls of one kind of item. The browser keeps their state and sends all of it with each change, one text a
 * control in the order of the screen, empty where nothing is chosen: so it cannot get out of step with the server, and
 * one listener is enough. What the browser sends is not trusted: unknown places are ignored. */
@Tag("fieldset")
abstract sealed class AnswerArea extends Component
        permits ChoiceArea, ClozeArea, TypedArea, TypedClozeArea, MatchingArea, OrderingArea, MarkingArea {
    /** The same for all kinds, so that it goes to the browser once a session. */
    static final String STATE = "[...element.querySelectorAll('input,select,textarea')]"
            + ".map(i => i.type == 'radio' || i.type == 'checkbox' ? (i.checked ? i.value : '') : i.value)";

    static final String DONT_KNOW = "0";
    private static final int TYPING_PAUSE_MS = 250;

    private final Consumer<Optional<Response>> change;
    private boolean locked;

    AnswerArea(String stemId, Consumer<Optional<Response>> change) {
        this.change = change;
        getElement().setAttribute("aria-labelledby", stemId);
    }

    /** Reports choices at once. */
    final void reportChoices() {
        getElement().addEventListener("change", this::report).addEventData(STATE);
    }

    /** Reports typing in its pauses, and at once before any other event. */
    final void reportTyping() {
        getElement()
                .addEventListener("input", this::report)
                .debounce(TYPING_PAUSE_MS)
                .addEventData(STATE);
    }

    private void report(DomEvent event) {
        if (locked) return;
        change.accept(read(StreamSupport.stream(event.getEventData().path(STATE).spliterator(), false)
                .map(JsonNode::asString)
                .toList()));
    }

    /** @param state one text a control */
    abstract Optional<Response> read(List<String> state);

    abstract void show(Response given);

    abstract void mark(Response given, Response key);

    /** After {@link #mark}: how each typed text was marked. Kinds without typing have nothing to say. */
    void explain(List<TypedMark> marks) {}

    final boolean isLocked() {
        return locked;
    }

    final void lock() {
        locked = true;
        getElement().setAttribute("disabled", true);
    }

    final void append(Component part) {
        getElement().appendChild(part.getElement());
    }

    static Element control(String tag) {
        return new Element(tag);
    }
}
