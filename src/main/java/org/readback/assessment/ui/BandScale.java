package org.readback.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.readback.assessment.Result;
import org.readback.base.ui.Texts;

/** Five boxes of equal width, above them the interval as a bar and the likeliest place as a dot. Boxes are equal since
 * the scale behind them means nothing to a reader: a place between two cuts is drawn in proportion between their lines. */
public final class BandScale extends Composite<Div> {
    /** Half the width of the dot in percent of the scale, so that it stays within its box. */
    private static final double MARGIN = 2;

    private final Result.Indication indication;

    public BandScale(Result.Indication indication) {
        this.indication = indication;
        double low = place(indication.low());
        double high = place(indication.high());
        var bar = new Span();
        bar.addClassName("interval");
        bar.getStyle().set("left", low + "%").set("width", high - low + "%");
        var dot = new Span();
        dot.addClassName("dot");
        dot.getStyle().set("left", dot() + "%");
        var boxes = new Div();
        boxes.addClassName("bands");
        for (int band = 1; band <= Outcomes.BANDS; band++) {
            var box = new Span(Integer.toString(band));
            if (band == indication.band()) box.addClassName("here");
            boxes.add(box);
        }
        getContent().addClassName("band-scale");
        getContent().getElement().setAttribute("role", "img");
        getContent().add(boxes, bar, dot);
        Texts.name(
                getContent(),
                "assessment.scale.name",
                indication.band(),
                Outcomes.BANDS,
                bandAt(indication.low()),
                bandAt(indication.high()));
    }

    /** The middle of the interval, but in the box of the band that was decided on. */
    private double dot() {
        double left = (indication.band() - 1) * width();
        double middle = (place(indication.low()) + place(indication.high())) / 2;
        return rounded(Math.clamp(middle, left + MARGIN, left + width() - MARGIN));
    }

    /** From logits to percent of the scale; the outer boxes are as wide in logits as their neighbours. */
    private double place(double logits) {
        var cuts = indication.cuts();
        int box = bandAt(logits) - 1;
        double lower = box > 0 ? cuts.get(box - 1) : cuts.getFirst() - span(cuts, 0);
        double upper = box < cuts.size() ? cuts.get(box) : cuts.getLast() + span(cuts, cuts.size() - 2);
        double share = Math.clamp((logits - lower) / (upper - lower), 0, 1);
        return rounded((box + share) * width());
    }

    private int bandAt(double logits) {
        return 1 + (int) indication.cuts().stream().filter(cut -> logits >= cut).count();
    }

    private static double span(List<Double> cuts, int from) {
        return cuts.size() > 1 ? cuts.get(Math.max(0, from) + 1) - cuts.get(Math.max(0, from)) : 1;
    }

    private double width() {
        return 100.0 / (indication.cuts().size() + 1);
    }

    private static double rounded(double percent) {
        return Math.round(percent * 10) / 10.0;
    }
}
