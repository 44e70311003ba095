package org.readback.practice.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.stream.IntStream;
import org.readback.base.ui.Texts;
import org.readback.practice.Due;

/** How many cards wait, and the way to them; when nothing waits, when the next do. */
final class DueCard extends Composite<Section> {
    /** @param forecast cards by day, today first */
    DueCard(Due due, List<Integer> forecast) {
        getContent().addClassNames("card", "step");
        if (due.cards() > 0) {
            int back = due.cards() - due.fresh();
            var words = new Div(
                    Texts.text(new H2(), "practice.due.title", due.cards()),
                    Texts.text(new Paragraph(), "practice.due.text", back, due.fresh()));
            if (due.overdue() > 0) words.add(Words.small("practice.due.overdue", due.overdue()));
            var go = Texts.text(new Anchor("review"), "practice.due.start", due.cards());
            go.addClassName("button");
            getContent().add(words, go);
        } else {
            var words = new Div(Texts.text(new H2(), "practice.due.none"));
            IntStream.range(1, forecast.size())
                    .filter(day -> forecast.get(day) > 0)
                    .findFirst()
                    .ifPresentOrElse(
                            day -> words.add(Texts.text(new Paragraph(), "practice.due.next", day, forecast.get(day))),
                            () -> words.add(Texts.text(new Paragraph(), "practice.due.how")));
            getContent().add(words);
        }
    }
}
