package org.readback.readiness.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Texts;
import org.readback.readiness.CellWords;
import org.readback.readiness.Headline;
import org.readback.requirement.PersonState;

/** A contingent: its name, how many are ready when, and that drawn. */
final class HeadlineLine extends Div {
    HeadlineLine(Headline headline, CellWords words) {
        addClassNames("stack", "readiness-headline");
        Anchor name = Texts.untranslated(new Anchor(
                "readiness/" + headline.contingent().id(), headline.contingent().name()));
        var mission = Texts.untranslated(new Span(headline.contingent().mission()));
        mission.addClassName("small");
        Div line = new Div(name, mission);
        line.addClassNames("row", "between");
        add(line);
        if (headline.profile().isEmpty()) {
            add(new Paragraph(words.text("readiness.none.profile.title")));
            return;
        }
        var figure = new Paragraph(words.text(
                "readiness.headline",
                headline.people().of(PersonState.READY),
                headline.size(),
                Formats.date(headline.day(), words.locale())));
        figure.addClassName("readiness-figure");
        add(figure, new StateBar(headline.people(), words));
    }
}
