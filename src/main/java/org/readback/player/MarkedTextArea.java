package org.readback.player;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.readback.base.ui.Texts;
import org.readback.item.Presentation;
import org.readback.item.Response;
import org.readback.item.Stretch;

/** A running text in which words are marked. The words are check boxes where they stand; whoever would rather have them
 * as a list, numbered as in the text above it, changes to that: the boxes are the same, so nothing is lost. */
final class MarkedTextArea extends AnswerArea {
    /** A word that can be marked. */
    @Tag("label")
    private static final class Word extends Component {
        private final String place;
        private final Element input = control("input");

        Word(Stretch stretch, String name) {
            place = stretch.place();
            input.setAttribute("type", "checkbox").setAttribute("name", name).setAttribute("value", place);
            getElement()
                    .setAttribute("class", "word")
                    .setAttribute("data-place", place)
                    .appendChild(input, Element.createText(stretch.text()));
        }

        void mark(boolean chosen, boolean key) {
            if (!chosen && !key) return;
            getElement().setAttribute("data-mark", key ? "met" : "not");
            var words = key ? chosen ? "player.mark.both" : "player.mark.key" : "player.mark.given";
            getElement().appendChild(Mark.of(key, words).getElement());
        }
    }

    private final List<Word> words = new ArrayList<>();
    private final Element numbered = new Element("p").setAttribute("class", "numbered-text");
    private final Element text = new Element("div").setAttribute("class", "running-text");
    private final OptionRow dontKnow;
    private boolean isList;

    MarkedTextArea(String stemId, Presentation.MarkedText item, Consumer<Optional<Response>> change) {
        super(stemId, change);
        for (var stretch : item.stretches()) add(stretch, stemId + "-o");
        var turn = new NativeButton();
        turn.getElement().setAttribute("type", "button").setAttribute("class", "turn");
        Texts.follow(turn, locale -> {
            turn.getElement().setAttribute("lang", locale.getLanguage());
            name(turn);
        });
        turn.addClickListener(click -> {
            isList = !isList;
            name(turn);
            arrange();
        });
        dontKnow = OptionRow.dontKnow("checkbox", stemId + "-o");
        append(turn);
        getElement().appendChild(numbered, text);
        append(dontKnow);
        arrange();
        reportChoices();
    }

    private void add(Stretch stretch, String name) {
        if (!stretch.canBeMarked()) {
            text.appendChild(
                    new Element("span").setAttribute("class", "between").setText(stretch.text()));
            numbered.appendChild(Element.createText(stretch.text()));
            return;
        }
        var word = new Word(stretch, name);
        words.add(word);
        text.appendChild(word.getElement());
        numbered.appendChild(new Element("b").setText(stretch.text()), new Element("sup").setText(stretch.place()));
    }

    private void name(NativeButton turn) {
        turn.setText(Texts.now(isList ? "player.words.text" : "player.words.list"));
    }

    private void arrange() {
        getElement().setAttribute("class", isList ? "marked options" : "marked");
        numbered.setVisible(isList);
    }

    @Override
    Optional<Response> read(List<String> state) {
        if (state.contains(DONT_KNOW)) return Optional.of(new Response.DontKnow());
        var marked = new LinkedHashSet<String>();
        for (var word : words) {
            if (state.contains(word.place)) marked.add(word.place);
        }
        return marked.isEmpty() ? Optional.empty() : Optional.of(new Response.Choices(marked));
    }

    @Override
    void show(Response given) {
        if (given instanceof Response.DontKnow) dontKnow.check();
        var marked = marked(given);
        for (var word : words) {
            if (marked.contains(word.place)) word.input.setProperty("checked", true);
        }
    }

    @Override
    void mark(Response given, Response key) {
        var marked = marked(given);
        var right = marked(key);
        for (var word : words) word.mark(marked.contains(word.place), right.contains(word.place));
    }

    private static Set<String> marked(Response response) {
        return switch (response) {
            case Response.Choices(var options) -> options;
            case Response.DontKnow() -> Set.of();
            default -> throw new IllegalArgumentException("not marks in a text: " + response);
        };
    }
}
