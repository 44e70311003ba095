package org.readback.marking.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.readback.base.ui.Texts;
import org.readback.item.Rubric;
import org.readback.item.RubricScale;
import org.readback.marking.Points;

/** The four scales with what each point means. Arrows choose within a scale; keys 0 to 4 give points and lead to the next
 * scale. */
final class RubricPane extends Composite<RubricPane.Scales> {
    /** Hears the keys in the page. */
    @Tag("rating-keys")
    @JsModule("./rating-keys.ts")
    static final class Scales extends HtmlContainer {}

    private final Rubric rubric;
    final Map<RubricScale, RadioButtonGroup<Integer>> groups = new EnumMap<>(RubricScale.class);

    RubricPane(Rubric rubric) {
        this.rubric = rubric;
        getContent().addClassNames("stack", "rating-keys");
        for (RubricScale scale : rubric.scales()) {
            RadioButtonGroup<Integer> group = group(scale);
            groups.put(scale, group);
            getContent().add(group);
        }
    }

    private static void focus(RadioButtonGroup<Integer> group) {
        group.getElement().executeJs("(this.querySelector('input:checked') ?? this.querySelector('input')).focus()");
    }

    private RadioButtonGroup<Integer> at(RubricScale scale) {
        return requireNonNull(groups.get(scale));
    }

    private RadioButtonGroup<Integer> group(RubricScale scale) {
        RadioButtonGroup<Integer> group = new RadioButtonGroup<>();
        group.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        group.setItems(IntStream.rangeClosed(0, Rubric.MOST).boxed().toList());
        group.setId("scale-" + scale);
        Texts.follow(group, locale -> {
            group.setLabel(Parts.scale(scale, locale));
            group.setItemLabelGenerator(
                    points -> points + " \u2013 " + Parts.descriptor(rubric, scale, points, locale));
        });
        return group;
    }

    @Override
    protected Scales initContent() {
        return new Scales();
    }

    /** Empty as long as a scale has no points; the first such scale is led to. */
    Optional<Points> points() {
        var given = new EnumMap<RubricScale, Integer>(RubricScale.class);
        for (RubricScale scale : rubric.scales()) {
            Integer points = at(scale).getValue();
            if (points == null) {
                focus(at(scale));
                return Optional.empty();
            }
            given.put(scale, points);
        }
        return Optional.of(new Points(rubric, given));
    }
}
