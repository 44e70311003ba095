package org.readback.player;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.readback.base.ui.Texts;
import org.readback.item.CodeForm;
import org.readback.item.Response;
import org.readback.item.TypedMark;

/** A line to type on, or some; the browser neither corrects nor remembers what is typed. */
final class TypedArea extends AnswerArea {
    private static final int LINE = 200;
    private static final int LINES = 1000;

    private final String stemId;
    private final Element input;
    private final int longest;
    private final OptionRow dontKnow;
    private final Div keyRow = new Div();

    private TypedArea(String stemId, Element input, int longest, Consumer<Optional<Response>> change) {
        super(stemId, change);
        this.stemId = stemId;
        this.input = input;
        this.longest = longest;
        getElement().setAttribute("class", "typed");
        undisturbed(input, longest).setAttribute("aria-labelledby", stemId);
        getElement().appendChild(input);
        dontKnow = OptionRow.dontKnow("checkbox", stemId + "-o");
        append(dontKnow);
        reportTyping();
    }

    static TypedArea line(String stemId, Consumer<Optional<Response>> change) {
        return new TypedArea(stemId, control("input").setAttribute("type", "text"), LINE, change);
    }

    static TypedArea lines(String stemId, Consumer<Optional<Response>> change) {
        return new TypedArea(stemId, control("textarea").setAttribute("rows", "4"), LINES, change);
    }

    /** With a sentence on how such a code is written. */
    static TypedArea code(String stemId, CodeForm.Kind form, Consumer<Optional<Response>> change) {
        var area = line(stemId, change);
        var hint = Texts.text(new Paragraph(), "player.code." + form);
        Texts.follow(hint, locale -> hint.getElement().setAttribute("lang", locale.getLanguage()));
        hint.addClassName("small");
        hint.setId(area.stemId + "-h");
        area.input.setAttribute("aria-describedby", area.stemId + "-h");
        area.getElement().insertChild(0, hint.getElement());
        return area;
    }

    static Element undisturbed(Element control, int longest) {
        return control.setAttribute("autocomplete", "off")
                .setAttribute("autocapitalize", "off")
                .setAttribute("spellcheck", "false")
                .setAttribute("maxlength", Integer.toString(longest));
    }

    static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }

    @Override
    Optional<Response> read(List<String> state) {
        if (state.size() > 1 && state.get(1).equals(DONT_KNOW)) return Optional.of(new Response.DontKnow());
        var text = state.isEmpty() ? "" : state.getFirst();
        return text.isBlank() ? Optional.empty() : Optional.of(new Response.Text(cut(text, longest)));
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
        keyRow.removeAll();
        keyRow.add(Mark.of(true, "player.mark.needed"), words);
        append(keyRow);
    }

    @Override
    void explain(List<TypedMark> marks) {
        for (var mark : marks) {
            // facts are told one by one
            if (!mark.place().isEmpty()) keyRow.setVisible(false);
            append(mark.place().isEmpty() ? new MarkNote(mark) : MarkNote.ofFact(mark));
        }
    }
}
