package org.readback.assessment.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.readback.assessment.SelfRating;
import org.readback.base.ui.Texts;
import org.readback.item.Skill;

/** Where do you stand? A ladder of what one can do for each skill, closed until it is wanted; nobody has to say anything. */
final class SelfRatingPane extends Composite<Details> {
    private static final int SILENT = 0;

    private final Map<String, RadioButtonGroup<Integer>> ladders = new LinkedHashMap<>();

    /** @param parts of the test; those that are no skill have no ladder */
    SelfRatingPane(List<String> parts) {
        var ladder = new Div(Texts.text(new Paragraph(), "assessment.rate.about"));
        ladder.addClassName("stack");
        parts.stream().filter(part -> Skill.of(part).isPresent()).forEach(part -> ladder.add(add(part)));
        Texts.feed(getContent(), getContent()::setSummaryText, "assessment.rate.title");
        getContent().add(ladder);
        getContent().addClassNames("card", "self-rating");
        getContent().setId("self-rating");
    }

    private RadioButtonGroup<Integer> add(String part) {
        var group = new RadioButtonGroup<Integer>();
        group.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        group.setItems(IntStream.rangeClosed(SILENT, Outcomes.BANDS).boxed().toList());
        group.setRenderer(new ComponentRenderer<>(band -> Texts.text(
                new Span(), band == SILENT ? "assessment.rate.silent" : "assessment.rate." + part + "." + band)));
        group.setValue(SILENT);
        Texts.follow(group, locale -> group.setLabel(Words.part(part, locale)));
        ladders.put(part, group);
        return group;
    }

    Set<String> parts() {
        return ladders.keySet();
    }

    RadioButtonGroup<Integer> ladder(String part) {
        return requireNonNull(ladders.get(part));
    }

    SelfRating rating() {
        var bands = new HashMap<String, Integer>();
        ladders.forEach((part, group) ->
                group.getOptionalValue().filter(band -> band != SILENT).ifPresent(band -> bands.put(part, band)));
        return new SelfRating(bands);
    }
}
