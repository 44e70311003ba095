package org.readback.rescoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.readback.assessment.ui.Outcomes;
import org.readback.base.ui.Texts;
import org.readback.rescoring.Effect;
import org.readback.rescoring.Tally;
import org.readback.rescoring.Tally.Outcome;

/** How many results of each kind there are before and after, as numbers and as bars. */
final class BeforeAfter extends Composite<Div> {
    BeforeAfter(Collection<Effect> effects) {
        List<Tally> tallies = Tally.of(effects);
        int most = tallies.stream()
                .mapToInt(tally -> Math.max(tally.before(), tally.after()))
                .max()
                .orElse(1);
        var table = new NativeTable();
        table.addClassName("rescoring-bars");
        var head = table.getHead().addRow();
        for (String column : List.of("outcome", "before", "after")) {
            var cell = Texts.text(new NativeTableHeaderCell(), "rescoring.column." + column);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        for (Tally tally : tallies) {
            var row = table.getBody().addRow();
            var name = new NativeTableHeaderCell();
            name.getElement().setAttribute("scope", "row");
            Texts.follow(name, locale -> name.setText(words(tally.outcome(), locale)));
            row.add(name);
            row.add(bar(tally.before(), most, "before"));
            row.add(bar(tally.after(), most, "after"));
        }
        getContent().add(table);
    }

    private static NativeTableCell bar(int number, int most, String side) {
        var fill = new Span();
        fill.addClassNames("rescoring-bar", side);
        fill.getElement().setAttribute("aria-hidden", "true");
        fill.setWidth(100.0 * number / most + "%");
        Component words = new Span(Integer.toString(number));
        var both = new Div(words, new Div(fill));
        both.addClassName("rescoring-count");
        return new NativeTableCell(both);
    }

    private static String words(Outcome outcome, Locale locale) {
        return switch (outcome) {
            case Outcome.Passed(boolean passed) ->
                Texts.in(locale, passed ? "rescoring.outcome.passed" : "rescoring.outcome.failed");
            case Outcome.NotValid _ -> Texts.in(locale, "rescoring.outcome.notValid");
            case Outcome.Band(var part, var band)
            when band.isPresent() ->
                Texts.in(locale, "rescoring.outcome.band", Outcomes.part(part, locale), band.getAsInt());
            case Outcome.Band(var part, var _) ->
                Texts.in(locale, "rescoring.outcome.noBand", Outcomes.part(part, locale));
        };
    }
}
