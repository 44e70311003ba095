package org.readback.player;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.readback.item.Option;
import org.readback.item.Presentation;
import org.readback.item.Response;

/** Terms with a menu each. The menus hold the same options; long ones are listed once more above the terms, numbered as
 * in the menus, which cut them off on a narrow screen. */
final class MatchingArea extends AnswerArea {
    private static final int FITS_A_MENU = 28;

    private record Row(String term, Element place, Element menu) {}

    private final Presentation.Matching item;
    private final boolean numbered;
    private final List<Row> rows = new ArrayList<>();
    private final OptionRow dontKnow;

    MatchingArea(String stemId, Presentation.Matching item, Consumer<Optional<Response>> change) {
        super(stemId, change);
        this.item = item;
        numbered = item.options().stream().anyMatch(option -> option.text().length() > FITS_A_MENU);
        getElement().setAttribute("class", "pairs");
        if (numbered) getElement().appendChild(list());
        for (var term : item.terms()) {
            var row = row(term, stemId + "-t" + (rows.size() + 1));
            rows.add(row);
            getElement().appendChild(row.place());
        }
        dontKnow = OptionRow.dontKnow("checkbox", stemId + "-o");
        append(dontKnow);
        reportChoices();
    }

    private Element list() {
        var list = new Element("ol").setAttribute("class", "matching-options");
        item.options().forEach(option -> list.appendChild(new Element("li").setText(option.text())));
        return list;
    }

    private Row row(Option term, String id) {
        var words = new Element("label").setAttribute("for", id).setText(term.text());
        var menu = control("select").setAttribute("id", id);
        menu.appendChild(new Element("option").setAttribute("value", "").setText("\u2026"));
        for (var option : item.options()) {
            menu.appendChild(
                    new Element("option").setAttribute("value", option.id()).setText(name(option)));
        }
        var place = new Element("div").setAttribute("class", "pair").appendChild(words, menu);
        return new Row(term.id(), place, menu);
    }

    private String name(Option option) {
        return numbered ? option.id() + ". " + option.text() : option.text();
    }

    private String text(String place) {
        return item.options().stream()
                .filter(option -> option.id().equals(place))
                .map(this::name)
                .findFirst()
                .orElse(place);
    }

    @Override
    Optional<Response> read(List<String> state) {
        if (state.size() > rows.size() && state.get(rows.size()).equals(DONT_KNOW)) {
            return Optional.of(new Response.DontKnow());
        }
        var chosen = new LinkedHashMap<String, String>();
        for (int i = 0; i < Math.min(rows.size(), state.size()); i++) {
            var place = state.get(i);
            boolean offered =
                    item.options().stream().anyMatch(option -> option.id().equals(place));
            if (offered) chosen.put(rows.get(i).term(), place);
        }
        return chosen.isEmpty() ? Optional.empty() : Optional.of(new Response.Gaps(chosen));
    }

    @Override
    void show(Response given) {
        if (given instanceof Response.DontKnow) dontKnow.check();
        var chosen = chosen(given);
        for (var row : rows) {
            var place = chosen.get(row.term());
            if (place != null) row.menu().setProperty("value", place);
        }
    }

    @Override
    void mark(Response given, Response key) {
        var chosen = chosen(given);
        var right = chosen(key);
        for (var row : rows) {
            var needed = right.get(row.term());
            if (needed == null) throw new IllegalArgumentException("not a key of these terms: " + key);
            boolean met = needed.equals(chosen.get(row.term()));
            var mark = Mark.of(met, met ? "player.mark.right" : "player.mark.needed");
            if (!met) mark.add(new Span(text(needed)));
            row.place().appendChild(mark.getElement());
        }
    }

    private static Map<String, String> chosen(Response response) {
        return switch (response) {
            case Response.Gaps(var chosen) -> chosen;
            case Response.DontKnow() -> Map.of();
            default -> throw new IllegalArgumentException("not an answer to a matching: " + response);
        };
    }
}
