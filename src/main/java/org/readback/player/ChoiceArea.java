package org.readback.player;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.readback.base.ui.EnglishTerms;
import org.readback.item.Option;
import org.readback.item.Response;

/** Options to choose one or several of. */
final class ChoiceArea extends AnswerArea {
    private final boolean several;
    private final List<OptionRow> rows = new ArrayList<>();

    private ChoiceArea(
            String stemId,
            List<Option> options,
            EnglishTerms.Writer terms,
            Consumer<Optional<Response>> change,
            boolean several) {
        super(stemId, change);
        this.several = several;
        getElement().setAttribute("class", several ? "options several" : "options");
        getElement().setAttribute("role", several ? "group" : "radiogroup");
        var type = several ? "checkbox" : "radio";
        var name = stemId + "-o";
        for (var option : options) rows.add(OptionRow.of(type, name, option, terms));
        rows.add(OptionRow.dontKnow(type, name));
        rows.forEach(this::append);
        reportChoices();
    }

    static ChoiceArea one(
            String stemId, List<Option> options, EnglishTerms.Writer terms, Consumer<Optional<Response>> change) {
        return new ChoiceArea(stemId, options, terms, change, false);
    }

    static ChoiceArea several(
            String stemId, List<Option> options, EnglishTerms.Writer terms, Consumer<Optional<Response>> change) {
        return new ChoiceArea(stemId, options, terms, change, true);
    }

    @Override
    Optional<Response> read(List<String> state) {
        var chosen = new LinkedHashSet<String>();
        for (var row : rows) {
            if (state.contains(row.value())) chosen.add(row.value());
        }
        if (chosen.isEmpty()) return Optional.empty();
        if (chosen.contains(DONT_KNOW)) return Optional.of(new Response.DontKnow());
        return Optional.of(several ? new Response.Choices(chosen) : new Response.Choice(chosen.getFirst()));
    }

    @Override
    void show(Response given) {
        var chosen = places(given);
        for (var row : rows) {
            if (chosen.contains(row.value())) row.check();
        }
    }

    @Override
    void mark(Response given, Response key) {
        var chosen = places(given);
        var right = places(key);
        for (var row : rows) {
            if (!row.value().equals(DONT_KNOW)) row.mark(chosen.contains(row.value()), right.contains(row.value()));
        }
    }

    private static Set<String> places(Response response) {
        return switch (response) {
            case Response.Choice(var option) -> Set.of(option);
            case Response.Choices(var options) -> options;
            case Response.DontKnow() -> Set.of(DONT_KNOW);
            default -> throw new IllegalArgumentException("not an answer to a choice: " + response);
        };
    }
}
