package org.readback.player;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.readback.base.ui.Texts;
import org.readback.item.Option;
import org.readback.item.Presentation;
import org.readback.item.Response;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A list whose rows are moved up and down, in the browser, by buttons and arrow keys. An untouched list is no answer: it
 * sends empty texts, and nothing can be saved before a row was moved or "I don't know" chosen. */
@JsModule("./sortable-list.ts")
final class OrderingArea extends AnswerArea {
    private final List<Option> options;
    private final Element list = new Element("sortable-list");
    private final Paragraph hint = Texts.text(new Paragraph(), "player.order.hint");
    private final OptionRow dontKnow;

    OrderingArea(String stemId, Presentation.Ordering item, Consumer<Optional<Response>> change) {
        super(stemId, change);
        options = item.options();
        getElement().setAttribute("class", "ordered");
        list.setPropertyJson("rows", rows());
        hint.addClassName("small");
        hint.setId(stemId + "-h");
        Texts.follow(hint, locale -> hint.getElement().setAttribute("lang", locale.getLanguage()));
        getElement().setAttribute("aria-describedby", stemId + "-h");
        Texts.follow(this, locale -> {
            list.setProperty("language", locale.getLanguage());
            // the element puts row and place in the stead of the marks
            list.setProperty("up", Texts.now("player.order.up", "%1"));
            list.setProperty("down", Texts.now("player.order.down", "%1"));
            list.setProperty("moved", Texts.now("player.order.moved", "%1", "%2", "%3"));
        });
        dontKnow = OptionRow.dontKnow("checkbox", stemId + "-o");
        getElement().appendChild(hint.getElement(), list);
        append(dontKnow);
        reportChoices();
    }

    private ArrayNode rows() {
        var rows = JsonNodeFactory.instance.arrayNode();
        for (var option : options) {
            ObjectNode row = rows.addObject();
            row.put("place", option.id()).put("text", option.text());
        }
        return rows;
    }

    @Override
    Optional<Response> read(List<String> state) {
        if (state.size() > options.size() && state.get(options.size()).equals(DONT_KNOW)) {
            return Optional.of(new Response.DontKnow());
        }
        if (state.size() < options.size()) return known(state);
        var order = state.subList(0, options.size());
        var places = options.stream().map(Option::id).toList();
        return new HashSet<>(order).equals(new HashSet<>(places))
                ? Optional.of(new Response.Order(order))
                : Optional.empty();
    }

    /** A list that is not there yet has sent nothing. */
    private static Optional<Response> known(List<String> state) {
        return state.contains(DONT_KNOW) ? Optional.of(new Response.DontKnow()) : Optional.empty();
    }

    @Override
    void show(Response given) {
        switch (given) {
            case Response.DontKnow() -> dontKnow.check();
            case Response.Order(var order) -> {
                var places = JsonNodeFactory.instance.arrayNode();
                order.forEach(places::add);
                list.setPropertyJson("order", places);
            }
            default -> throw new IllegalArgumentException("not an order: " + given);
        }
    }

    /** Puts a list with marks in the place of the one that can be moved. */
    @Override
    void mark(Response given, Response key) {
        if (!(key instanceof Response.Order(var right))) {
            throw new IllegalArgumentException("not an order: " + key);
        }
        list.removeFromParent();
        hint.getElement().removeFromParent();
        getElement().removeAttribute("aria-describedby");
        int at = 0;
        if (given instanceof Response.Order(var order)) {
            getElement().insertChild(at++, marked(order, right));
            if (order.equals(right)) return;
        }
        var needed = new Element("div").setAttribute("class", "order-key");
        needed.appendChild(Mark.of(true, "player.mark.needed").getElement());
        var keyList = new Element("ol").setAttribute("class", "order");
        right.forEach(place -> keyList.appendChild(row(place)));
        needed.appendChild(keyList);
        getElement().insertChild(at, needed);
    }

    private Element marked(List<String> given, List<String> right) {
        var marked = new Element("ol").setAttribute("class", "order");
        for (int i = 0; i < given.size(); i++) {
            var row = row(given.get(i));
            boolean met = given.get(i).equals(right.get(i));
            row.appendChild((met
                            ? Mark.of(true, "player.mark.right")
                            : Mark.of(false, "player.mark.place", right.indexOf(given.get(i)) + 1))
                    .getElement());
            marked.appendChild(row.setAttribute("data-mark", met ? "met" : "not"));
        }
        return marked;
    }

    private Element row(String place) {
        var text = options.stream()
                .filter(option -> option.id().equals(place))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no row stands at the place " + place))
                .text();
        return new Element("li").appendChild(new Span(text).getElement());
    }
}
