package org.readback.supervision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.readback.base.ui.ProgressBar;
import org.readback.base.ui.Roles;
import org.readback.base.ui.Tags;
import org.readback.base.ui.Texts;
import org.readback.supervision.ClassWatch;
import org.readback.supervision.Pupil;

/** Where each one is in a lesson, those who are stuck first. */
final class PupilTable extends Composite<Section> {
    private final NativeTable table = new NativeTable();
    private final Paragraph summary = new Paragraph();
    private List<Pupil> shown = List.of();

    PupilTable() {
        table.addClassName("supervision-table");
        Roles.of(table, "table");
        NativeTableRow head = Roles.of(table.getHead().addRow(), "row");
        for (String column : List.of("name", "state", "place", "still")) {
            var cell = Texts.text(new NativeTableHeaderCell(), "supervision.column." + column);
            cell.getElement().setAttribute("scope", "col");
            head.add(Roles.of(cell, "columnheader"));
        }
        summary.getElement().setAttribute("role", "status");
        Texts.follow(summary, this::sum);
        var rule = Texts.text(
                new Paragraph(), "supervision.rule", ClassWatch.READING.toMinutes(), ClassWatch.PRESENT.toMinutes());
        rule.addClassName("small");
        getContent().addClassNames("card", "stack");
        getContent().add(summary, table, rule);
    }

    private void sum(Locale locale) {
        long stuck = shown.stream()
                .filter(pupil -> pupil.standing() == Pupil.Standing.STUCK)
                .count();
        summary.setText(Texts.in(locale, "supervision.summary", shown.size(), stuck));
    }

    void show(List<Pupil> now) {
        if (now.equals(shown)) return;
        shown = List.copyOf(now);
        table.getBody().removeAllRows();
        now.forEach(this::add);
        sum(UI.getCurrent().getLocale());
    }

    private void add(Pupil pupil) {
        NativeTableRow row = Roles.of(table.getBody().addRow(), "row");
        var name = Roles.of(new NativeTableHeaderCell(), "rowheader");
        name.getElement().setAttribute("scope", "row");
        name.add(Texts.untranslated(new Span(pupil.name())));
        row.add(name);
        row.add(Roles.of(new NativeTableCell(standing(pupil.standing())), "cell"));
        row.add(Roles.of(new NativeTableCell(place(pupil)), "cell"));
        var still = Texts.text(new Span(), "supervision.still", pupil.still().toMinutes());
        row.add(Roles.of(new NativeTableCell(still), "cell"));
    }

    private static Component standing(Pupil.Standing standing) {
        return switch (standing) {
            case WORKING -> Tags.of("unknown", "half", "supervision.standing.WORKING");
            case STUCK -> Tags.of("soon", "warning", "supervision.standing.STUCK");
            case DONE -> Tags.of("met", "check", "supervision.standing.DONE");
        };
    }

    private static Component place(Pupil pupil) {
        int done = pupil.check().map(Pupil.CheckPlace::position).orElse(pupil.block());
        int of = pupil.check().map(Pupil.CheckPlace::items).orElse(pupil.blocks());
        var words = Texts.text(
                new Span(), pupil.check().isPresent() ? "supervision.at.check" : "supervision.at.block", done, of);
        var bar = new ProgressBar("supervision.column.place", done, of);
        bar.addClassName("exam-meter");
        return new Div(words, bar);
    }
}
