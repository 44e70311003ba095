package org.readback.player;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import org.readback.base.ui.EnglishTerms;
import org.readback.base.ui.Texts;
import org.readback.item.Option;

/** A radio button or check box with its text; the whole row can be clicked. The number before it is drawn by the style
 * sheet. */
@Tag("label")
final class OptionRow extends Component {
    private final String value;
    private final Element input = new Element("input");

    private OptionRow(String type, String name, String value) {
        this.value = value;
        input.setAttribute("type", type).setAttribute("name", name).setAttribute("value", value);
        getElement().appendChild(input);
    }

    static OptionRow of(String type, String name, Option option, EnglishTerms.Writer terms) {
        var row = new OptionRow(type, name, option.id());
        terms.append(row.getElement(), option.text());
        return row;
    }

    /** "I don't know", in the language of the screen and not of the item. */
    static OptionRow dontKnow(String type, String name) {
        var row = new OptionRow(type, name, AnswerArea.DONT_KNOW);
        var text = Element.createText("");
        row.getElement().setAttribute("class", "dont-know").appendChild(text);
        Texts.follow(row, locale -> {
            row.getElement().setAttribute("lang", locale.getLanguage());
            text.setText(Texts.now("player.dontknow"));
        });
        return row;
    }

    String value() {
        return value;
    }

    void check() {
        input.setProperty("checked", true);
    }

    /** After the answer, with a sign and words. */
    void mark(boolean chosen, boolean key) {
        if (!chosen && !key) return;
        getElement().setAttribute("data-mark", key ? "met" : "not");
        var words = key ? chosen ? "player.mark.both" : "player.mark.key" : "player.mark.given";
        getElement().appendChild(Mark.of(key, words).getElement());
    }
}
