package org.readback.panel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.OptionalDouble;
import org.readback.assessment.CutVersion;
import org.readback.base.ui.Texts;
import org.readback.panel.RoundResult.BorderResult;
import org.readback.psychometrics.AngoffCut;

/** The cuts of a round on one scale: for each border a dot for each rater, the panel's cut with its interval, and the
 * cut in force. The scale is the middle of the ability scale, and what lies beyond stands at its end; the numbers are in
 * the text below the picture. */
final class CutPicture extends Composite<Div> {
    private static final double END = 4;

    CutPicture(List<BorderResult> borders, CutVersion present) {
        getContent().addClassName("cut-picture");
        borders.forEach(border -> getContent().add(row(border, inForce(border.band(), present))));
        Div ends = new Div(Texts.text(new Span(), "panel.picture.easy"), Texts.text(new Span(), "panel.picture.hard"));
        ends.addClassNames("cut-ends", "small");
        getContent().add(ends, legend());
    }

    private static OptionalDouble inForce(int band, CutVersion present) {
        return present.cuts().stream()
                .filter(cut -> cut.band() == band)
                .mapToDouble(CutVersion.Cut::theta)
                .findFirst();
    }

    private static Component row(BorderResult border, OptionalDouble present) {
        AngoffCut cut = border.cut();
        Div track = new Div();
        track.addClassName("cut-track");
        track.getElement().setAttribute("role", "img");
        Texts.name(
                track,
                "panel.picture.name",
                border.band(),
                PanelTexts.logits(cut.cut().theta()),
                PanelTexts.logits(cut.abilities().low()),
                PanelTexts.logits(cut.abilities().high()),
                present.isPresent() ? PanelTexts.logits(present.getAsDouble()) : "–");
        present.ifPresent(theta -> mark(track, "cut-present", theta));
        Element interval = mark(track, "cut-interval", cut.abilities().low());
        interval.getStyle()
                .set(
                        "width",
                        place(cut.abilities().high()) - place(cut.abilities().low()) + "%");
        for (int i = 0; i < cut.raters().size(); i++) {
            mark(track, "cut-rater", cut.raters().get(i).cut().theta())
                    .getStyle()
                    .set("top", 4 + 36.0 * (i + 0.5) / cut.raters().size() + "px");
        }
        mark(track, "cut-panel", cut.cut().theta());
        Div row = new Div(Texts.text(new Span(), "panel.border", border.band()), track);
        row.addClassName("cut-row");
        return row;
    }

    private static Element mark(Div track, String css, double theta) {
        Element mark = PanelTexts.sign(css);
        mark.getStyle().set("left", place(theta) + "%");
        track.getElement().appendChild(mark);
        return mark;
    }

    /** In percent of the width, to a tenth. */
    private static double place(double theta) {
        return Math.round((Math.clamp(theta, -END, END) + END) / (2 * END) * 1000) / 10.0;
    }

    private static Component legend() {
        Div legend = new Div(
                entry("cut-rater", "panel.picture.rater"),
                entry("cut-panel", "panel.picture.panel"),
                entry("cut-interval", "panel.picture.interval"),
                entry("cut-present", "panel.picture.present"));
        legend.addClassNames("cut-legend", "small");
        return legend;
    }

    private static Component entry(String css, String key) {
        Span entry = new Span();
        entry.getElement().appendChild(PanelTexts.sign(css));
        entry.add(Texts.text(new Span(), key));
        return entry;
    }
}
