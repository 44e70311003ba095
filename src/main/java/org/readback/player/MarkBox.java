package org.readback.player;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;

/** A check box for a word in a text or a place on a picture. */
@Tag("label")
final class MarkBox extends Component {
    private final String place;
    private final Element input = new Element("input");

    /** @param name of the boxes of one item, for the browser
     * @param kind of the box, for the style sheet */
    MarkBox(String place, String text, String name, String kind) {
        this.place = place;
        input.setAttribute("type", "checkbox").setAttribute("name", name).setAttribute("value", place);
        getElement()
                .setAttribute("class", "mark-box " + kind)
                .setAttribute("data-place", place)
                .appendChild(input, new Element("span").setText(text));
    }

    String place() {
        return place;
    }

    void check() {
        input.setProperty("checked", true);
    }

    void mark(boolean chosen, boolean key) {
        if (!chosen && !key) return;
        getElement().setAttribute("data-mark", key ? "met" : "not");
        var words = key ? chosen ? "player.mark.both" : "player.mark.key" : "player.mark.given";
        getElement().appendChild(Mark.of(key, words).getElement());
    }
}
