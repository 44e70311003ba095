package org.readback.editor.ui;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.TreeSet;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Texts;

/** What an answer earns: right, half or wrong, or the share that a file brought. */
final class WeightField {
    private static final List<Double> USUAL = List.of(1.0, 0.5, 0.0);

    private WeightField() {}

    static Select<Double> of(Fields fields, double weight) {
        var weights = new TreeSet<Double>(java.util.Comparator.reverseOrder());
        weights.addAll(USUAL);
        weights.add(weight);
        Select<Double> field = fields.choice("editor.weight", List.copyOf(weights), weight, WeightField::name);
        field.addClassName("editor-narrow");
        return field;
    }

    private static String name(double weight) {
        if (weight == 1) return Texts.now("editor.weight.full");
        if (weight == 0) return Texts.now("editor.weight.none");
        return weight == 0.5 ? Texts.now("editor.weight.half") : Formats.percent(weight);
    }
}
