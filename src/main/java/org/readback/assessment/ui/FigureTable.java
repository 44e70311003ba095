package org.readback.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import org.readback.base.ui.Texts;

/** A small table of figures that scrolls by itself where the screen is narrow. */
final class FigureTable extends Composite<Div> {
    private final NativeTable table = new NativeTable();

    /** @param caption key of what the figures are
     * @param heads keys of the columns */
    FigureTable(String caption, List<String> heads) {
        Texts.feed(table, table::setCaptionText, caption);
        NativeTableRow row = table.getHead().addRow();
        heads.forEach(key -> row.add(Texts.text(head("col"), key)));
        getContent().addClassName("figure-table");
        getContent().getElement().setAttribute("tabindex", "0").setAttribute("role", "group");
        Texts.name(getContent(), caption);
        getContent().add(table);
    }

    /** One column more, whose head is a name. */
    FigureTable column(Component head) {
        NativeTableHeaderCell cell = head("col");
        cell.add(head);
        table.getHead().getRow(0).orElseThrow().add(cell);
        return this;
    }

    FigureTable row(Component head, List<String> cells) {
        NativeTableRow row = table.getBody().addRow();
        NativeTableHeaderCell first = head("row");
        first.add(head);
        row.add(first);
        cells.forEach(cell -> row.add(new NativeTableCell(cell)));
        return this;
    }

    /** Marks a cell of the row added last, from 0. */
    FigureTable mark(int cell, String className) {
        NativeTableRow last =
                table.getBody().getRow((int) table.getBody().getRowCount() - 1).orElseThrow();
        last.getChildren().toList().get(cell + 1).getElement().getClassList().add(className);
        return this;
    }

    private static NativeTableHeaderCell head(String scope) {
        var cell = new NativeTableHeaderCell();
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
