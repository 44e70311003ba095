package org.readback.progress.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readback.base.ui.Texts;
import org.readback.progress.PersonRow;

/** The people on a phone, where a table does not fit. */
final class PeopleCards extends UnorderedList {
    PeopleCards() {
        addClassName("people-cards");
    }

    void show(List<PersonRow> rows, Locale locale) {
        removeAll();
        rows.forEach(row -> add(card(row, locale)));
    }

    private static ListItem card(PersonRow row, Locale locale) {
        Div head = new Div(PeopleGrid.name(row), Parts.law(row.law()));
        head.addClassNames("row", "between");
        String place = Stream.of(
                        Texts.now("contingent.post." + row.member().post()),
                        row.member().subUnit())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
        DescriptionList facts = new DescriptionList();
        row.courses().forEach(course -> fact(facts, course.code(), new Span(PeopleGrid.done(course))));
        row.bands().keySet().stream()
                .sorted()
                .forEach(part -> fact(facts, Texts.now("assessment.part." + part), Parts.band(row.band(part))));
        fact(facts, Texts.now("progress.column.activity"), new Span(Parts.day(row.lastActivity(), locale)));
        ListItem card = new ListItem(head, Parts.words("small", place), facts);
        card.addClassName("card");
        return card;
    }

    private static void fact(DescriptionList facts, String term, Span value) {
        facts.add(new DescriptionList.Term(term), new DescriptionList.Description(value));
    }
}
