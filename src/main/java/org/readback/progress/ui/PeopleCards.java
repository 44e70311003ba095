package org.readback.progress.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
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
        Div head = new Div(PeopleGrid.name(row), Parts.law(row));
        head.addClassNames("row", "between");
        Div place = new Div(
                new Span(Texts.now("contingent.post." + row.member().post())),
                Texts.untranslated(new Span(row.member().subUnit())));
        place.addClassNames("row", "small");
        DescriptionList facts = new DescriptionList();
        row.courses()
                .forEach(course -> fact(
                        facts,
                        Texts.untranslated(new DescriptionList.Term(course.code())),
                        new Span(PeopleGrid.done(course))));
        row.record()
                .profile()
                .forEach(skill -> fact(
                        facts,
                        new DescriptionList.Term(Texts.now("assessment.part." + skill.part())),
                        Parts.band(skill)));
        fact(
                facts,
                new DescriptionList.Term(Texts.now("progress.column.activity")),
                new Span(Parts.day(row.lastActivity(), locale)));
        ListItem card = new ListItem(head, place, facts);
        card.addClassName("card");
        return card;
    }

    private static void fact(DescriptionList facts, DescriptionList.Term term, Span value) {
        facts.add(term, new DescriptionList.Description(value));
    }
}
