package org.readback.profile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import org.readback.base.LocalText;
import org.readback.base.ui.Calendars;
import org.readback.base.ui.EmptyState;
import org.readback.base.ui.ReadingTable;
import org.readback.base.ui.Texts;
import org.readback.contingent.ContingentCard;
import org.readback.profile.Preview;
import org.readback.profile.Preview.CellChange;
import org.readback.profile.Preview.PersonChange;
import org.readback.profile.ProfilePage;
import org.readback.requirement.Board;
import org.readback.requirement.PersonState;
import org.readback.requirement.Subject;

/** A contingent and a day, and who would stand otherwise with the newest text of a profile than with what rules now. */
final class PreviewPane extends Composite<Div> {
    private final ProfileDesk desk;
    private final ProfilePage page;
    private final Div result = new Div();
    final Select<ContingentCard> contingent = new Select<>();
    final DatePicker day = new DatePicker();

    PreviewPane(ProfileDesk desk, ProfilePage page) {
        this.desk = desk;
        this.page = page;
        getContent().addClassName("stack");
        Anchor back = Texts.untranslated(new Anchor("profiles/" + page.id(), page.name()));
        Div heading = new Div(
                back,
                Texts.text(new H1(), "profile.preview.title"),
                Texts.text(
                        new Paragraph(),
                        page.draft().isPresent() ? "profile.preview.text.draft" : "profile.preview.text.version"));
        heading.addClassName("page-heading");
        getContent().add(heading);
        List<ContingentCard> all = desk.previews().contingents();
        if (all.isEmpty()) {
            getContent().add(new EmptyState("profile.preview.nobody"));
            return;
        }
        choose(all);
        result.addClassName("stack");
        result.getElement().setAttribute("aria-live", "polite");
        getContent().add(result);
        show();
    }

    private void choose(List<ContingentCard> all) {
        contingent.setItems(all);
        contingent.setItemLabelGenerator(card -> card == null ? "" : card.name());
        contingent.setValue(
                page.followers().stream().filter(all::contains).findFirst().orElse(all.getFirst()));
        Texts.untranslated(contingent);
        Texts.feed(contingent, contingent::setLabel, "profile.follow.contingent");
        day.setValue(desk.today());
        Texts.feed(day, day::setLabel, "profile.preview.day");
        Texts.follow(day, locale -> day.setI18n(Calendars.in(locale)));
        contingent.addValueChangeListener(change -> show());
        day.addValueChangeListener(change -> show());
        Div row = new Div(contingent, day);
        row.addClassName("row");
        getContent().add(row);
    }

    private void show() {
        result.removeAll();
        if (contingent.getValue() == null || day.getValue() == null) return;
        desk.previews()
                .of(page.id(), contingent.getValue().id(), day.getValue())
                .ifPresentOrElse(this::show, () -> result.add(Texts.text(new Paragraph(), "profile.preview.part")));
    }

    private void show(Preview preview) {
        var subjects = new TreeSet<Subject>();
        preview.changes().forEach(change -> change.cells().forEach(cell -> subjects.add(cell.subject())));
        SortedMap<Subject, LocalText> titles = desk.titles(subjects);
        Section sums = new Section(Texts.text(new H2(), "profile.preview.sums"));
        sums.addClassNames("card", "stack");
        if (preview.ruling().isEmpty()) sums.add(Texts.text(new Paragraph(), "profile.preview.nothing"));
        sums.add(
                bar("profile.preview.before", preview.before()),
                bar("profile.preview.after", preview.after()),
                counts(preview));
        result.add(sums);
        Section people = new Section(
                Texts.text(new H2(), "profile.preview.people", preview.changes().size()));
        people.addClassNames("card", "stack");
        people.add(
                preview.changes().isEmpty()
                        ? Texts.text(new Paragraph(), "profile.preview.same")
                        : table(preview.changes(), titles));
        result.add(people);
    }

    /** Drawn as shares of a line, written beside. */
    private static Component bar(String key, Board board) {
        Div line = new Div();
        line.addClassName("profile-bar");
        line.getElement().setAttribute("aria-hidden", "true");
        for (PersonState state : PersonState.values()) {
            Div part = new Div();
            part.addClassName("profile-bar-"
                    + state.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
            part.getStyle().set("flex-grow", Integer.toString(board.total().of(state)));
            if (board.total().of(state) > 0) line.add(part);
        }
        Span name = Texts.text(new Span(), key);
        Div row = new Div(name, line);
        row.addClassName("profile-bar-row");
        return row;
    }

    private static Component counts(Preview preview) {
        var table = new ReadingTable(
                "profile.preview.sums",
                List.of("profile.preview.state", "profile.preview.before", "profile.preview.after"));
        for (PersonState state : PersonState.values()) {
            table.row(
                    Words.person(state),
                    number(preview.before().total().of(state)),
                    number(preview.after().total().of(state)));
        }
        return table;
    }

    private static Span number(int count) {
        return new Span(Integer.toString(count));
    }

    private static Component table(List<PersonChange> changes, SortedMap<Subject, LocalText> titles) {
        var table = new ReadingTable(
                "profile.preview.caption",
                List.of(
                        "profile.preview.person",
                        "profile.preview.group",
                        "profile.preview.before",
                        "profile.preview.after",
                        "profile.preview.cells"));
        for (PersonChange change : changes) {
            table.row(
                    Words.name(change.name()),
                    Words.name(change.group()),
                    Words.person(change.before()),
                    Words.person(change.after()),
                    cells(change.cells(), titles));
        }
        return table;
    }

    private static Component cells(List<CellChange> cells, SortedMap<Subject, LocalText> titles) {
        UnorderedList list = new UnorderedList();
        list.addClassName("profile-cells");
        for (CellChange cell : cells) {
            ListItem item = new ListItem();
            Texts.follow(
                    item,
                    locale -> item.setText(Texts.in(
                            locale,
                            "profile.preview.cell",
                            Words.title(cell.subject(), titles, locale),
                            Words.cell(cell.before(), locale),
                            Words.cell(cell.after(), locale))));
            list.add(item);
        }
        return list;
    }
}
