package org.readback.editor.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.NumberField;
import java.util.ArrayList;
import java.util.List;
import org.readback.draft.DraftOption;

/** Options with what each earns and what is said to whoever chooses it. */
final class OptionRows {
    private static final double PERCENT = 100;

    /** Whether choosing a right one takes the mark from the others, and whether shares of the mark can be written. */
    enum Marks {
        ONE_RIGHT,
        SEVERAL_RIGHT,
        SHARES
    }

    private final Fields fields;
    private final Marks marks;
    private final List<Weight> weights = new ArrayList<>();
    final RowList<DraftOption> list;

    OptionRows(Fields fields, String words, List<DraftOption> options, Marks marks) {
        this.fields = fields;
        this.marks = marks;
        list = new RowList<>(words, options, this::row, fields.changed())
                .adding(taken -> new DraftOption(Keys.letter(taken), "", 0, ""));
    }

    List<DraftOption> values() {
        return list.values();
    }

    private Row<DraftOption> row(DraftOption option) {
        var text = fields.area("editor.option.text", option.text());
        text.setMinRows(1);
        var why = fields.line("editor.option.why", option.feedback());
        var weight = new Weight(option.weight());
        weights.add(weight);
        var mark = new Div(weight.right);
        if (marks == Marks.SHARES) mark.add(weight.share);
        mark.addClassName("editor-mark");
        return new Row<>(
                option.id(),
                () -> new DraftOption(option.id(), text.getValue(), weight.now, why.getValue()),
                text,
                mark,
                why);
    }

    /** A tick and a share in percent that follow each other; a share that nobody touched stays to its last decimal. */
    private final class Weight {
        final Checkbox right = fields.check("editor.option.right", false);
        final NumberField share;
        double now;

        Weight(double weight) {
            now = weight;
            share = fields.number("editor.option.share", Math.round(weight * PERCENT * 1000) / 1000.0);
            share.addClassName("editor-narrow");
            right.setValue(weight > 0);
            right.addValueChangeListener(change -> {
                if (!change.isFromClient()) return;
                set(change.getValue() ? 1 : 0);
                if (change.getValue() && marks == Marks.ONE_RIGHT) release();
                fields.changed().run();
            });
            share.addValueChangeListener(change -> {
                if (!change.isFromClient()) return;
                now = Math.clamp(Fields.value(share, 0) / PERCENT, -1, 1);
                right.setValue(now > 0);
                fields.changed().run();
            });
        }

        private void set(double weight) {
            now = weight;
            share.setValue(weight * PERCENT);
        }

        private void release() {
            for (Weight other : weights) {
                if (other != this && other.now > 0) {
                    other.set(0);
                    other.right.setValue(false);
                }
            }
        }
    }
}
