package org.readback.contingent.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.ValueProvider;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Texts;
import org.readback.contingent.RollMember;
import org.readback.contingent.RollSheet;
import org.readback.contingent.SubUnitPath;
import org.readback.identity.PersonName;
import org.readback.identity.ServiceNumber;

/** The members, narrowed down by name or number and by sub-unit. */
final class MembersPane extends Composite<Div> {
    private final RollSheet sheet;
    final TextField name = new TextField();
    final ComboBox<SubUnitPath> subUnit = new ComboBox<>();
    final Grid<RollMember> grid = new Grid<>();
    private final Paragraph found = new Paragraph();

    /** @param change what the button of a member does, for who may change anything */
    MembersPane(RollSheet sheet, Consumer<RollMember> change) {
        this.sheet = sheet;
        fields();
        found.getElement().setAttribute("role", "status");
        found.addClassName("small");
        Texts.name(grid, "contingent.members.title");
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setHeight("min(720px, 75vh)");
        columns();
        if (sheet.mayManage()) actions(change);
        var filter = new Div(name, subUnit, found);
        filter.addClassNames("row", "contingent-filter");
        getContent().addClassName("stack");
        getContent().add(filter, grid);
        Texts.follow(getContent(), _ -> show());
    }

    private void fields() {
        Texts.feed(name, name::setLabel, "contingent.filter.name");
        name.setClearButtonVisible(true);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.addValueChangeListener(_ -> show());
        Texts.feed(subUnit, subUnit::setLabel, "contingent.filter.subunit");
        subUnit.setItems(sheet.subUnits());
        subUnit.setClearButtonVisible(true);
        subUnit.addValueChangeListener(_ -> show());
        subUnit.setVisible(!sheet.subUnits().isEmpty());
    }

    private void columns() {
        Grid.Column<RollMember> who = grid.addColumn(new ComponentRenderer<>(MembersPane::who))
                .setComparator(Comparator.comparing(RollMember::listName))
                .setAutoWidth(true)
                .setFrozen(true);
        heading(who, "contingent.column.name");
        heading(names(member -> member.cyrillic().map(PersonName::toString).orElse("")), "contingent.column.cyrillic");
        heading(
                names(member ->
                        member.serviceNumber().map(ServiceNumber::toString).orElse("")),
                "contingent.column.number");
        heading(text(member -> ContingentWords.posts(member.posts())), "contingent.column.post");
        heading(names(member -> member.subUnit().toString()), "contingent.column.subunit");
        heading(
                grid.addColumn(member -> Formats.date(member.joined(), locale()))
                        .setComparator(Comparator.comparing(RollMember::joined))
                        .setAutoWidth(true),
                "contingent.column.joined");
    }

    private Grid.Column<RollMember> text(ValueProvider<RollMember, String> text) {
        return grid.addColumn(text).setAutoWidth(true).setSortable(true);
    }

    /** Names, the same in every language. */
    private Grid.Column<RollMember> names(ValueProvider<RollMember, String> name) {
        return grid.addColumn(new ComponentRenderer<>(member -> Texts.untranslated(new Span(name.apply(member)))))
                .setAutoWidth(true)
                .setComparator(Comparator.comparing(name::apply));
    }

    private void heading(Grid.Column<RollMember> column, String key) {
        Texts.feed(grid, column::setHeader, key);
    }

    private static Component who(RollMember member) {
        var name = new Anchor("people/" + member.account() + "/service", member.listName());
        if (!member.rank().isEmpty()) name.addComponentAsFirst(new Span(member.rank() + " "));
        name.addClassName("contingent-name");
        return Texts.untranslated(name);
    }

    private void actions(Consumer<RollMember> change) {
        Grid.Column<RollMember> column = grid.addColumn(new ComponentRenderer<>(member -> {
                    Button button = Texts.text(new Button(), "contingent.member.change");
                    Texts.name(button, "contingent.member.change.name", member.listName());
                    button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
                    button.addClickListener(_ -> change.accept(member));
                    return button;
                }))
                .setAutoWidth(true);
        heading(column, "contingent.member.change");
    }

    private void show() {
        List<RollMember> rows = sheet.members().stream().filter(this::matches).toList();
        grid.setItems(rows);
        found.setText(Texts.now(
                "contingent.filter.found", rows.size(), sheet.members().size()));
    }

    private boolean matches(RollMember member) {
        String wanted = name.getValue().strip().toLowerCase(Locale.ROOT);
        String text = member.listName() + " " + member.displayName() + " "
                + member.cyrillic().map(PersonName::toString).orElse("") + " "
                + member.serviceNumber().map(ServiceNumber::toString).orElse("");
        return text.toLowerCase(Locale.ROOT).contains(wanted)
                && subUnit.getOptionalValue()
                        .map(unit -> member.subUnit().isWithin(unit))
                        .orElse(true);
    }

    private Locale locale() {
        return grid.getUI().orElseThrow().getLocale();
    }
}
