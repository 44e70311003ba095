package org.readback.paper.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import org.readback.account.AccountId;
import org.readback.account.AccountName;
import org.readback.base.ui.Calendars;
import org.readback.base.ui.EmptyState;
import org.readback.base.ui.Texts;
import org.readback.paper.EntryGrid;
import org.readback.paper.PaperEntries;

/** A row a person, a cell an item; each cell is kept when it is left. */
final class EntryPane extends Composite<Div> {
    private final PaperEntries entries;
    private final LocalDate today;
    private EntryGrid grid;
    final ComboBox<AccountName> person = new ComboBox<>();
    final DatePicker day = new DatePicker();
    final Button begin = new Button();
    final Rows rows = new Rows();

    EntryPane(PaperEntries entries, EntryGrid grid, LocalDate today) {
        this.entries = entries;
        this.grid = grid;
        this.today = today;
        Texts.feed(person, person::setLabel, "paper.entry.person");
        person.setItemLabelGenerator(AccountName::displayName);
        Texts.feed(day, day::setLabel, "paper.entry.takenOn");
        Texts.follow(day, locale -> day.setI18n(Calendars.in(locale)));
        day.setValue(today);
        day.setMax(today);
        begin.addClickListener(click -> begin());
        Texts.feed(begin, begin::setText, "paper.entry.add");
        var fields = new Div(person, day, begin);
        fields.addClassName("paper-fields");
        var card = new Section(Texts.text(new H2(), "paper.entry.who"), fields);
        card.addClassNames("card", "stack");
        getContent().addClassName("stack");
        getContent().add(card, Texts.text(new Paragraph(), "paper.entry.keys"), rows);
        show();
    }

    private void begin() {
        AccountName chosen = person.getValue();
        if (chosen == null) {
            person.setInvalid(true);
            person.setErrorMessage(Texts.now("paper.entry.person.none"));
            return;
        }
        LocalDate taken = day.getValue() == null ? today : day.getValue();
        entries.begin(grid.form(), chosen.id(), taken);
        entries.grid(grid.form()).ifPresent(now -> grid = now);
        show();
        rows.last(chosen.id());
    }

    private void show() {
        person.setItems(entries.people(grid.form()));
        person.clear();
        rows.removeAll();
        if (grid.rows().isEmpty()) rows.add(new EmptyState("paper.entry.none"));
        grid.rows().forEach(row -> rows.add(new EntryRow(entries, grid.columns(), row)));
    }

    /** The rows, among which keys lead. */
    @Tag("paper-grid")
    @JsModule("./paper-grid.ts")
    static final class Rows extends Div {
        Rows() {
            addClassName("paper-grid");
        }

        /** Puts the cursor into the first cell of a person. */
        void last(AccountId person) {
            getChildren()
                    .filter(EntryRow.class::isInstance)
                    .map(EntryRow.class::cast)
                    .filter(row -> row.isOf(person))
                    .findFirst()
                    .ifPresent(EntryRow::focus);
        }
    }
}
