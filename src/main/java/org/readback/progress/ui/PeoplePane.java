package org.readback.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import org.readback.base.ui.Texts;
import org.readback.progress.ContingentSheet;
import org.readback.progress.PersonRow;

/** The people, narrowed down by name and sub-unit: a table on wide screens, cards on phones. */
final class PeoplePane extends Composite<Div> {
    private final ContingentSheet sheet;
    final TextField name = new TextField();
    final Select<String> subUnit = new Select<>();
    private final Paragraph found = new Paragraph();
    final PeopleGrid grid;
    private final PeopleCards cards = new PeopleCards();

    PeoplePane(ContingentSheet sheet) {
        this.sheet = sheet;
        this.grid = new PeopleGrid(sheet);
        fields();
        found.getElement().setAttribute("role", "status");
        found.addClassName("small");
        Div filter = new Div(name, subUnit, found);
        filter.addClassNames("row", "people-filter");
        getContent().addClassName("stack");
        getContent().add(Texts.text(new H2(), "progress.people.title"), filter, grid, cards);
        Texts.follow(getContent(), this::show);
    }

    private void fields() {
        Texts.feed(name, name::setLabel, "progress.filter.name");
        name.setClearButtonVisible(true);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.addValueChangeListener(
                change -> show(getContent().getUI().orElseThrow().getLocale()));
        Texts.feed(subUnit, subUnit::setLabel, "progress.filter.subunit");
        List<String> units = sheet.people().stream()
                .map(row -> row.member().subUnit())
                .filter(unit -> !unit.isEmpty())
                .distinct()
                .sorted()
                .toList();
        subUnit.setItems(units);
        subUnit.setEmptySelectionAllowed(true);
        Texts.feed(subUnit, subUnit::setEmptySelectionCaption, "progress.filter.all");
        subUnit.addValueChangeListener(
                change -> show(getContent().getUI().orElseThrow().getLocale()));
        subUnit.setVisible(units.size() > 1);
    }

    private void show(Locale locale) {
        List<PersonRow> rows = sheet.people().stream().filter(this::matches).toList();
        grid.setItems(rows);
        cards.show(rows, locale);
        found.setText(
                Texts.now("progress.filter.found", rows.size(), sheet.people().size()));
    }

    private boolean matches(PersonRow row) {
        String wanted = name.getValue().strip().toLowerCase(Locale.ROOT);
        String unit = subUnit.getValue();
        return (row.member().rank() + " " + row.member().displayName())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted)
                && (unit == null || unit.isEmpty() || unit.equals(row.member().subUnit()));
    }
}
