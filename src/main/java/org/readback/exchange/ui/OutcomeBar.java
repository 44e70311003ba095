package org.readback.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.readback.base.ui.Texts;
import org.readback.exchange.ImportSheet;
import org.readback.exchange.Outcome;

/** How many items came out how: drawn as one bar, and in figures below it. */
final class OutcomeBar extends Composite<Div> {
    OutcomeBar(ImportSheet sheet) {
        var bar = new Div();
        bar.addClassName("exchange-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        var figures = new Div();
        figures.addClassName("exchange-figures");
        figures.add(
                Texts.text(new Span(), "exchange.figures.read", sheet.lines().size()));
        for (Outcome outcome : Outcome.values()) {
            long count = sheet.count(outcome);
            if (count > 0) {
                var part = new Span();
                part.addClassName("exchange-" + outcome.name().toLowerCase(Locale.ROOT));
                part.getStyle().set("flex-grow", Long.toString(count));
                bar.add(part);
            }
            var figure = new Div(StateTag.of(outcome), new Span(Long.toString(count)));
            figure.addClassName("row");
            figures.add(figure);
        }
        bar.setVisible(!sheet.lines().isEmpty());
        getContent().addClassName("stack");
        getContent().add(bar, figures);
    }
}
