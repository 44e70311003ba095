package org.readback.editing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.readback.base.ui.Marked;
import org.readback.base.ui.Texts;
import org.readback.editing.TextLines;
import org.readback.editing.TextLines.Kind;
import org.readback.editing.TextLines.Line;

/** What was taken out of a text and what was put in, with signs and words as well as colour; long parts that are the same
 * are left out. */
final class DifferencePane extends Composite<Div> {
    private static final int AROUND = 2;

    /** @param lang of both texts */
    DifferencePane(String old, String now, String lang) {
        getContent().addClassName("editing-difference");
        getContent().getElement().setAttribute("tabindex", "0");
        getContent().getElement().setAttribute("role", "region");
        Texts.name(getContent(), "editing.difference");
        List<Line> lines = TextLines.difference(old, now);
        boolean skipped = false;
        for (int index = 0; index < lines.size(); index++) {
            if (isNear(lines, index)) {
                getContent().add(row(lines.get(index), lang));
                skipped = false;
            } else if (!skipped) {
                var gap = new Div(new Span("…"));
                gap.addClassName("editing-gap");
                getContent().add(gap);
                skipped = true;
            }
        }
        if (lines.stream().allMatch(line -> line.kind() == Kind.SAME)) {
            getContent().removeAll();
            getContent().add(Texts.text(new Span(), "editing.difference.none"));
        }
    }

    private static boolean isNear(List<Line> lines, int index) {
        int from = Math.max(0, index - AROUND);
        int to = Math.min(lines.size(), index + AROUND + 1);
        return lines.subList(from, to).stream().anyMatch(line -> line.kind() != Kind.SAME);
    }

    private static Div row(Line line, String lang) {
        Component words = switch (line.kind()) {
            case SAME -> new Span(line.text());
            case REMOVED -> Marked.takenOut(line.text());
            case ADDED -> Marked.putIn(line.text());
        };
        words.getElement().setAttribute("lang", lang);
        var sign = new Span(
                switch (line.kind()) {
                    case SAME -> " ";
                    case REMOVED -> "−";
                    case ADDED -> "+";
                });
        sign.addClassName("editing-sign");
        sign.getElement().setAttribute("aria-hidden", "true");
        var row = new Div(sign, words);
        row.addClassName("editing-line");
        return row;
    }
}
