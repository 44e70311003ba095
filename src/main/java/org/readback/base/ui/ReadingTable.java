package org.readback.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** A table to be read: each row begins with what it is about. Where it is wider than the screen it moves sideways by
 * itself, also by the keyboard, and the page stays. */
public final class ReadingTable extends Div {
    private final NativeTable table = new NativeTable();

    /** Keys of texts.
     *
     * @param caption stands above it
     * @param heads of the columns */
    public ReadingTable(String caption, List<String> heads) {
        addClassName("reading-table");
        getElement().setAttribute("role", "region").setAttribute("tabindex", "0");
        Texts.name(this, caption);
        Texts.feed(table, table::setCaptionText, caption);
        NativeTableRow row = table.getHead().addRow();
        heads.forEach(key -> {
            NativeTableHeaderCell cell = Texts.text(new NativeTableHeaderCell(), key);
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        });
        add(table);
    }

    /** Adds a row.
     *
     * @param about what the row is about
     * @param cells as many as there are columns besides */
    public NativeTableRow row(Component about, Component... cells) {
        var name = new NativeTableHeaderCell();
        name.getElement().setAttribute("scope", "row");
        name.add(about);
        NativeTableRow row = table.getBody().addRow();
        row.add(name);
        for (Component cell : cells) row.add(new NativeTableCell(cell));
        return row;
    }

    /** Takes all rows away. */
    public void clear() {
        table.getBody().removeAllRows();
    }
}
