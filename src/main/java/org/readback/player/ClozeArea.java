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

/** A running text with a menu in each gap. */
final class ClozeArea extends AnswerArea {
    private record Gap(TextPart.Blank blank, Element place, Element menu) {
        boolean offers(String option) {
            return blank.options().stream().anyMatch(known -> known.id().equals(option));
        }

        String text(String option) {
            return blank.options().stream()
                    .filter(known -> known.id().equals(option))
                    .findFirst()
                    .orElseThrow()
                    .text();
        }
    }

    private final List<Gap> gaps = new ArrayList<>();
    private final OptionRow dontKnow;

    ClozeArea(String stemId, Presentation.Cloze item, Consumer<Optional<Response>> change) {
        super(stemId, change);
        getElement().setAttribute("class", "gaps");
        var text = new Div();
        text.addClassName("running-text");
        int count = (int)
                item.parts().stream().filter(TextPart.Blank.class::isInstance).count();
        var language = Locale.of(item.frame().language().code());
        for (var part : item.parts()) {
            switch (part) {
                case TextPart.Words(var words) -> text.getElement().appendChild(Element.createText(words));
                case TextPart.Blank blank -> {
                    var gap = gap(blank, Texts.in(language, "player.gap", gaps.size() + 1, count));
                    gaps.add(gap);
                    text.getElement().appendChild(gap.place());
                }
            }
        }
        dontKnow = OptionRow.dontKnow("checkbox", stemId + "-o");
        append(text);
        append(dontKnow);
        reportChoices();
    }

    private static Gap gap(TextPart.Blank blank, String name) {
        var menu = control("select").setAttribute("aria-label", name);
        menu.appendChild(new Element("option").setAttribute("value", "").setText("\u2026"));
        for (var option : blank.options()) {
            menu.appendChild(
                    new Element("option").setAttribute("value", option.id()).setText(option.text()));
        }
        return new Gap(blank, new Element("span").appendChild(menu), menu);
    }

    @Override
    Optional<Response> read(List<String> state) {
        var chosen = new LinkedHashMap<String, String>();
        for (int i = 0; i < Math.min(gaps.size(), state.size()); i++) {
            if (gaps.get(i).offers(state.get(i))) chosen.put(gaps.get(i).blank().gapId(), state.get(i));
        }
        boolean unknown = state.size() > gaps.size() && state.get(gaps.size()).equals(DONT_KNOW);
        if (unknown) return Optional.of(new Response.DontKnow());
        return chosen.isEmpty() ? Optional.empty() : Optional.of(new Response.Gaps(chosen));
    }

    @Override
    void show(Response given) {
        if (given instanceof Response.DontKnow) dontKnow.check();
        var chosen = chosen(given);
        for (var gap : gaps) {
            var option = chosen.get(gap.blank().gapId());
            if (option != null) gap.menu().setProperty("value", option);
        }
    }

    @Override
    void mark(Response given, Response key) {
        var chosen = chosen(given);
        chosen(key)
                .forEach((id, right) -> gaps.stream()
                        .filter(gap -> gap.blank().gapId().equals(id))
                        .forEach(gap -> mark(gap, right, right.equals(chosen.get(id)))));
    }

    private static void mark(Gap gap, String right, boolean met) {
        var mark = Mark.of(met, met ? "player.mark.right" : "player.mark.needed");
        if (!met) mark.add(new Span(gap.text(right)));
        gap.place().appendChild(mark.getElement());
    }

    private static Map<String, String> chosen(Response response) {
        return switch (response) {
            case Response.Gaps(var chosen) -> chosen;
            case Response.DontKnow() -> Map.of();
            default -> throw new IllegalArgumentException("not an answer to gaps: " + response);
        };
    }
}
