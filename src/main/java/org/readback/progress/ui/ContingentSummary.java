package org.readback.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.readback.base.ui.Cards;
import org.readback.base.ui.Texts;
import org.readback.progress.ContingentSheet;
import org.readback.progress.CourseProgress;
import org.readback.progress.LawStanding;

/** A contingent in a few drawn numbers. */
final class ContingentSummary extends Div {
    private final ContingentSheet sheet;

    ContingentSummary(ContingentSheet sheet) {
        this.sheet = sheet;
        addClassNames("summary");
        Texts.follow(this, this::show);
    }

    private void show(Locale locale) {
        removeAll();
        add(placement(locale));
        sheet.parts().forEach(part -> add(bands(part)));
        add(law());
    }

    /** Who has a band, and who finished each course. */
    private Section placement(Locale locale) {
        int people = sheet.people().size();
        UnorderedList list = bars();
        list.add(share(Texts.now("progress.summary.placed"), sheet.placed(), people));
        List<CourseProgress> courses = sheet.courses();
        for (int course = 0; course < courses.size(); course++) {
            String title = Texts.now(
                    "progress.summary.finished", courses.get(course).title().in(locale));
            list.add(share(title, sheet.completed(course), people));
        }
        return Cards.titled("progress.summary.done", list);
    }

    private static ListItem share(String label, long number, int people) {
        Div line = new Div(new Span(label), new Span(Texts.now("progress.of", number, people)));
        line.addClassNames("row", "between");
        return new ListItem(line, Parts.bar((double) number / people));
    }

    private Section bands(String part) {
        List<Long> numbers = sheet.distribution(part);
        long most =
                Math.max(1, numbers.stream().mapToLong(Long::longValue).max().orElse(1));
        UnorderedList list = bars();
        list.addClassName("distribution");
        for (int band = 1; band <= numbers.size(); band++) {
            long number = numbers.get(band - 1);
            String label =
                    band == numbers.size() ? Texts.now("progress.band.none") : Texts.now("progress.band.short", band);
            list.add(new ListItem(new Span(label), Parts.bar((double) number / most), new Span(Long.toString(number))));
        }
        Section card = Cards.titled("assessment.part." + part, list);
        card.addComponentAtIndex(1, Parts.words("small", Texts.now("progress.summary.bands")));
        return card;
    }

    private Section law() {
        UnorderedList list = bars();
        for (LawStanding standing :
                List.of(LawStanding.PASSED, LawStanding.NOT_PASSED, LawStanding.NOT_VALID, LawStanding.NOT_TAKEN)) {
            if (standing != LawStanding.NOT_VALID || sheet.with(standing) > 0) list.add(lawLine(standing));
        }
        return Cards.titled("progress.law.title", list);
    }

    private ListItem lawLine(LawStanding standing) {
        long number = sheet.with(standing);
        Component tag = Parts.law(standing);
        Div line = new Div(
                tag, new Span(Texts.now("progress.of", number, sheet.people().size())));
        line.addClassNames("row", "between");
        Div bar = Parts.bar((double) number / sheet.people().size());
        bar.addClassName(
                switch (standing) {
                    case PASSED -> "met";
                    case NOT_PASSED -> "not";
                    case NOT_VALID, NOT_TAKEN -> "unknown";
                });
        return new ListItem(line, bar);
    }

    private static UnorderedList bars() {
        UnorderedList list = new UnorderedList();
        list.addClassName("record-list");
        return list;
    }
}
