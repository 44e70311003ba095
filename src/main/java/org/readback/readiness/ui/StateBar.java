package org.readback.readiness.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.readback.readiness.CellWords;
import org.readback.readiness.Looks;
import org.readback.requirement.PersonState;
import org.readback.requirement.Tally;

/** How many are ready, at risk and not ready: drawn as one bar, and written below it. */
final class StateBar extends Div {
    StateBar(Tally tally, CellWords words) {
        addClassName("readiness-states");
        Div bar = new Div();
        bar.addClassName("readiness-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        var list = new UnorderedList();
        for (PersonState state : PersonState.values()) {
            int people = tally.of(state);
            var part = new Span();
            part.addClassName(Looks.of(state));
            part.getStyle().set("flex-grow", Integer.toString(people));
            part.setVisible(people > 0);
            bar.add(part);
            var swatch = new Span();
            swatch.addClassNames("swatch", Looks.of(state));
            var number = new Span(Integer.toString(people));
            number.addClassName("number");
            list.add(new ListItem(swatch, number, new Span(" " + words.word(state))));
        }
        add(bar, list);
    }
}
