package org.readback.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
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
                indication.bandAt(indication.low()),
                indication.bandAt(indication.high()));
    }

    /** The middle of the interval, but in the box of the band that was decided on. */
    private double dot() {
        double left = (indication.band() - 1) * width();
        double middle = (place(indication.low()) + place(indication.high())) / 2;
        return rounded(Math.clamp(middle, left + MARGIN, left + width() - MARGIN));
    }

    /** From logits to percent of the scale. */
    private double place(double logits) {
        return rounded(indication.place(logits) * width());
    }

    private double width() {
        return 100.0 / (indication.cuts().size() + 1);
    }

    private static double rounded(double percent) {
        return Math.round(percent * 10) / 10.0;
    }
}
