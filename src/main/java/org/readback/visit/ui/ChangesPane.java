package org.readback.visit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import org.readback.base.ui.Texts;
import org.readback.snapshot.Difference;

/** What has changed since something was frozen. */
final class ChangesPane extends Composite<Div> {
    private static final int MOST = 100;

    ChangesPane(Difference difference, int number) {
        getContent().addClassName("stack");
        if (difference.isNone()) {
            getContent().add(Texts.text(new Paragraph(), "visit.changes.none", number));
            return;
        }
        getContent().add(Texts.text(new Paragraph(), "visit.changes.since", number));
        if (difference.rules() == Difference.Rules.OTHERS) line("visit.changes.rules");
        if (!difference.joined().isEmpty()) line("visit.changes.joined", String.join(", ", difference.joined()));
        if (!difference.left().isEmpty()) line("visit.changes.left", String.join(", ", difference.left()));
        if (difference.newEvidence() > 0) line("visit.changes.evidence", difference.newEvidence());
        if (!difference.cells().isEmpty()) getContent().add(table(difference));
        if (difference.cells().size() > MOST)
            line("visit.changes.more", difference.cells().size() - MOST);
    }

    private void line(String key, Object... parameters) {
        getContent().add(Texts.text(new Paragraph(), key, parameters));
    }

    private static Component table(Difference difference) {
        var table = new NativeTable();
        Texts.follow(table, locale -> {
            table.removeAll();
            table.getHead().add(heads(locale));
            difference.cells().stream()
                    .limit(MOST)
                    .forEach(change -> table.getBody().add(row(change, locale)));
        });
        var scroll = new Div(table);
        scroll.addClassName("visit-scroll");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        Texts.name(scroll, "visit.changes.cells");
        return scroll;
    }

    private static NativeTableRow heads(Locale locale) {
        var row = new NativeTableRow();
        for (String key : new String[] {"person", "requirement", "before", "after"}) {
            var head = new NativeTableHeaderCell(Texts.in(locale, "visit.changes." + key));
            head.getElement().setAttribute("scope", "col");
            row.add(head);
        }
        return row;
    }

    private static NativeTableRow row(Difference.Change change, Locale locale) {
        return new NativeTableRow(
                Texts.untranslated(new NativeTableCell(change.person())),
                new NativeTableCell(change.requirement().in(locale)),
                new NativeTableCell(Texts.in(locale, "profile.cell." + change.before())),
                new NativeTableCell((change.isBetter() ? "▲ " : change.isWorse() ? "▼ " : "")
                        + Texts.in(locale, "profile.cell." + change.after())));
    }
}
