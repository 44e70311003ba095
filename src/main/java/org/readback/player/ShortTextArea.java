package org.readback.player;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.readback.item.Response;

/** A line to type on; the browser neither corrects nor remembers it. */
final class ShortTextArea extends AnswerArea {
    private static final int LONGEST = 200;

    private final Element input = control("input");
    private final OptionRow dontKnow;

    ShortTextArea(String stemId, Consumer<Optional<Response>> change) {
        super(stemId, change);
        getElement().setAttribute("class", "typed");
        input.setAttribute("type", "text")
                .setAttribute("aria-labelledby", stemId)
                .setAttribute("autocomplete", "off")
                .setAttribute("autocapitalize", "off")
                .setAttribute("spellcheck", "false")
                .setAttribute("maxlength", Integer.toString(LONGEST));
        getElement().appendChild(input);
        dontKnow = OptionRow.dontKnow("checkbox", stemId + "-o");
        append(dontKnow);
        reportTyping();
    }

    @Override
    Optional<Response> read(List<String> state) {
        if (state.size() > 1 && state.get(1).equals(DONT_KNOW)) return Optional.of(new Response.DontKnow());
        var text = state.isEmpty() ? "" : state.getFirst();
        if (text.isBlank()) return Optional.empty();
        return Optional.of(new Response.Text(text.length() > LONGEST ? text.substring(0, LONGEST) : text));
    }

    @Override
    void show(Response given) {
        switch (given) {
            case Response.Text(var text) -> input.setProperty("value", text);
            case Response.DontKnow() -> dontKnow.check();
            default -> throw new IllegalArgumentException("not a typed answer: " + given);
        }
    }

    @Override
    void mark(Response given, Response key) {
        if (!(key instanceof Response.Text(var right))) {
            throw new IllegalArgumentException("not a typed answer: " + key);
        }
        var words = new Span(right);
        words.addClassName("key-text");
        append(new Div(Mark.of(true, "player.mark.needed"), words));
    }
}
