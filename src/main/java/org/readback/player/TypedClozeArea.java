package org.readback.player;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.readback.base.ui.Texts;
import org.readback.item.Presentation;
import org.readback.item.Response;
import org.readback.item.TextPart;
import org.readback.item.TypedMark;

/** A running text with a short line to type on in each gap; all lines are of one width, which tells nothing. */
final class TypedClozeArea extends AnswerArea {
    private static final int LONGEST = 100;

    private record Gap(String id, Element line, Span verdict) {}

    private final List<Gap> gaps = new ArrayList<>();
    private final OptionRow dontKnow;

    TypedClozeArea(String stemId, Presentation.TypedCloze item, Consumer<Optional<Response>> change) {
        super(stemId, change);
        getElement().setAttribute("class", "typed");
        var text = new Div();
        text.addClassName("running-text");
        int count = (int)
                item.parts().stream().filter(TextPart.Blank.class::isInstance).count();
        var language = Locale.of(item.frame().language().code());
        for (var part : item.parts()) {
            switch (part) {
                case TextPart.Words(var words) -> text.getElement().appendChild(Element.createText(words));
                case TextPart.Blank blank -> {
                    var gap = gap(blank.gapId(), Texts.in(language, "player.gap", gaps.size() + 1, count));
                    gaps.add(gap);
                    text.getElement().appendChild(gap.line(), gap.verdict().getElement());
                }
            }
        }
        dontKnow = OptionRow.dontKnow("checkbox", stemId + "-o");
        append(text);
        append(dontKnow);
        reportTyping();
    }

    private static Gap gap(String id, String name) {
        var line = TypedArea.undisturbed(control("input").setAttribute("type", "text"), LONGEST)
                .setAttribute("aria-label", name);
        return new Gap(id, line, new Span());
    }

    @Override
    Optional<Response> read(List<String> state) {
        var typed = new LinkedHashMap<String, String>();
        for (int i = 0; i < Math.min(gaps.size(), state.size()); i++) {
            if (!state.get(i).isBlank()) typed.put(gaps.get(i).id(), TypedArea.cut(state.get(i), LONGEST));
        }
        boolean unknown = state.size() > gaps.size() && state.get(gaps.size()).equals(DONT_KNOW);
        if (unknown) return Optional.of(new Response.DontKnow());
        return typed.isEmpty() ? Optional.empty() : Optional.of(new Response.Texts(typed));
    }

    @Override
    void show(Response given) {
        if (given instanceof Response.DontKnow) dontKnow.check();
        typed(given)
                .forEach((id, text) -> gaps.stream()
                        .filter(gap -> gap.id().equals(id))
                        .forEach(gap -> gap.line().setProperty("value", text)));
    }

    @Override
    void mark(Response given, Response key) {
        var right = typed(key);
        for (var gap : gaps) {
            gap.verdict().removeAll();
            gap.verdict().add(Mark.of(true, "player.mark.needed"), new Span(right.getOrDefault(gap.id(), "")));
        }
    }

    @Override
    void explain(List<TypedMark> marks) {
        for (int i = 0; i < gaps.size(); i++) {
            for (var mark : marks) {
                if (mark.place().equals(gaps.get(i).id())) explain(gaps.get(i), i + 1, mark);
            }
        }
    }

    private void explain(Gap gap, int number, TypedMark mark) {
        gap.verdict().removeAll();
        gap.verdict().add(MarkNote.verdict(mark));
        if (!mark.score().isFull()) gap.verdict().add(new Span(mark.expected()));
        var note = MarkNote.ofGap(number, mark);
        if (note.hasWords()) append(note);
    }

    private static Map<String, String> typed(Response response) {
        return switch (response) {
            case Response.Texts(var typed) -> typed;
            case Response.DontKnow() -> Map.of();
            default -> throw new IllegalArgumentException("not an answer to gaps to type in: " + response);
        };
    }
}
