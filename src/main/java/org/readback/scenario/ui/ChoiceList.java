package org.readback.scenario.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.readback.base.LocalText;
import org.readback.base.ui.Texts;

/** What can be done: one of it is chosen by a click or its number. What the browser sends is not trusted. */
@Tag("fieldset")
@JsModule("./item-keys.ts")
final class ChoiceList extends Component {
    static final String STATE = "element.querySelector('input:checked')?.value ?? ''";
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final int size;
    private boolean isLocked;

    /** @param labelledBy id of the heading
     * @param change told the place of the choice, from 0 */
    ChoiceList(String labelledBy, List<LocalText> choices, Consumer<Optional<Integer>> change) {
        size = choices.size();
        String name = "scene-choice-" + NUMBERS.incrementAndGet();
        getElement()
                .setAttribute("class", "options")
                .setAttribute("role", "radiogroup")
                .setAttribute("aria-labelledby", labelledBy);
        for (int place = 0; place < size; place++) {
            getElement().appendChild(row(name, place + 1, choices.get(place)));
        }
        getElement()
                .addEventListener("change", event -> {
                    if (!isLocked) change.accept(read(event));
                })
                .addEventData(STATE);
    }

    private Element row(String name, int number, LocalText text) {
        var words = Element.createText("");
        var row = new Element("label")
                .appendChild(
                        new Element("input")
                                .setAttribute("type", "radio")
                                .setAttribute("name", name)
                                .setAttribute("value", Integer.toString(number)),
                        words);
        Texts.follow(this, locale -> {
            words.setText(text.in(locale));
            row.setAttribute("lang", text.languageFor(locale));
        });
        return row;
    }

    private Optional<Integer> read(DomEvent event) {
        String value = event.getEventData().path(STATE).asString("");
        return value.matches("[1-9]") && Integer.parseInt(value) <= size
                ? Optional.of(Integer.parseInt(value) - 1)
                : Optional.empty();
    }

    void lock() {
        isLocked = true;
        getElement().setAttribute("disabled", true);
    }
}
