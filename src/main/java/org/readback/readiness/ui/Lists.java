package org.readback.readiness.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;
import org.readback.base.ui.Texts;
import org.readback.readiness.BoardSheet;
import org.readback.readiness.CellWords;
import org.readback.requirement.Row;

/** Lists of people, and small tables of numbers, in the language of the words. */
final class Lists {
    private Lists() {}

    /** A list that begins with who it is about; rows beyond those in sight are not drawn. */
    static <T> Grid<T> people(String label, ValueProvider<T, Row> row, BoardSheet board, CellWords words) {
        var grid = new Grid<T>();
        grid.getElement().setAttribute("aria-label", words.text(label));
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addColumn(new ComponentRenderer<>(each -> name(row.apply(each), board)))
                .setHeader(words.text("readiness.column.name"))
                .setFlexGrow(2)
                .setWidth("11em");
        grid.addColumn(each -> words.posts(board.member(row.apply(each)).posts()))
                .setHeader(words.text("readiness.column.post"))
                .setWidth("8em");
        grid.addColumn(new ComponentRenderer<>(each ->
                        Texts.untranslated(new Span(row.apply(each).facts().group()))))
                .setHeader(words.text("readiness.column.subunit"))
                .setWidth("10em");
        return grid;
    }

    static Anchor name(Row row, BoardSheet board) {
        Anchor name = Texts.untranslated(new Anchor("people/" + row.facts().person(), board.name(row)));
        name.addClassName("readiness-name");
        return name;
    }

    /** A cell of a small table: words, or something drawn. */
    static Component words(String text) {
        return new Span(text);
    }

    /** A number of a whole, drawn and written. */
    static Component share(int part, int whole, CellWords words) {
        var fill = new Span();
        fill.setWidth(whole == 0 ? "0" : 100.0 * part / whole + "%");
        Div bar = new Div(fill);
        bar.addClassName("readiness-meter");
        bar.getElement().setAttribute("aria-hidden", "true");
        Div both = new Div(new Span(words.text("readiness.of", part, whole)), bar);
        both.addClassName("readiness-share");
        return both;
    }

    /** In a region of its own that scrolls where it is too wide; the first cell of a row is its head. */
    static Div table(String label, List<String> heads, List<List<Component>> rows) {
        var table = new NativeTable();
        table.addClassName("readiness-small");
        NativeTableRow head = table.getHead().addRow();
        for (String text : heads) {
            var cell = new NativeTableHeaderCell(text);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        for (List<Component> row : rows) {
            NativeTableRow line = table.getBody().addRow();
            var first = new NativeTableHeaderCell(row.getFirst());
            first.getElement().setAttribute("scope", "row");
            line.add(first);
            row.stream().skip(1).forEach(cell -> line.add(new NativeTableCell(cell)));
        }
        Div region = new Div(table);
        region.addClassName("readiness-scroll");
        region.getElement()
                .setAttribute("role", "region")
                .setAttribute("aria-label", label)
                .setAttribute("tabindex", "0");
        return region;
    }
}
