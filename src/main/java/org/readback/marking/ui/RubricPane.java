package org.readback.marking.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.readback.base.ui.Texts;
import org.readback.item.Rubric;
import org.readback.item.RubricScale;
import org.readback.marking.Points;

/** The four scales with what each point means. Arrows choose within a scale; keys 0 to 4 give points and lead to the next
 * scale. */
final class RubricPane extends Composite<Div> {
    private static final List<Key> KEYS = List.of(Key.DIGIT_0, Key.DIGIT_1, Key.DIGIT_2, Key.DIGIT_3, Key.DIGIT_4);

    private final Rubric rubric;
    final Map<RubricScale, RadioButtonGroup<Integer>> groups = new EnumMap<>(RubricScale.class);

    RubricPane(Rubric rubric) {
        this.rubric = rubric;
        getContent().addClassName("stack");
        for (RubricScale scale : rubric.scales()) {
            RadioButtonGroup<Integer> group = group(scale);
            groups.put(scale, group);
            getContent().add(group);
        }
        var inOrder = new ArrayList<>(rubric.scales());
        for (int at = 0; at < inOrder.size(); at++) {
            RadioButtonGroup<Integer> group = at(inOrder.get(at));
            Optional<RadioButtonGroup<Integer>> next =
                    at + 1 < inOrder.size() ? Optional.of(at(inOrder.get(at + 1))) : Optional.empty();
            for (int points = 0; points <= Rubric.MOST; points++) {
                int given = points;
                Shortcuts.addShortcutListener(
                                group,
                                () -> {
                                    group.setValue(given);
                                    next.ifPresent(RubricPane::focus);
                                },
                                KEYS.get(points))
                        .listenOn(group);
            }
        }
    }

    private static void focus(RadioButtonGroup<Integer> group) {
        group.getElement().callJsFunction("focus");
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
