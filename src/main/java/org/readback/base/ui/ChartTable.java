package org.readback.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.DoubleFunction;
import org.readback.base.ui.Chart.Mark;
import org.readback.base.ui.Chart.Point;
import org.readback.base.ui.Chart.Series;

/** The figures of a chart: a row for each place on the x axis, a column for each series. */
final class ChartTable extends Composite<Div> {
    private static final MathContext DIGITS = new MathContext(3);

    /** What stands above the columns, and how a place on the x axis is written. */
    record Heads(String x, List<String> series, DoubleFunction<String> place) {}

    ChartTable(Heads heads, List<Series> series) {
        NativeTable table = new NativeTable();
        NativeTableRow head = table.getHead().addRow();
        head.add(scoped(heads.x(), "col"));
        heads.series().forEach(name -> head.add(scoped(name, "col")));
        rows(series).forEach((x, cells) -> {
            NativeTableRow row = table.getBody().addRow();
            row.add(scoped(heads.place().apply(x), "row"));
            for (String cell : cells) {
                row.add(new NativeTableCell(cell));
            }
        });
        getContent().addClassName("chart-table");
        getContent().getElement().setAttribute("tabindex", "0");
        getContent().add(table);
    }

    /** Several points of one series at one place stand in one cell. */
    private static SortedMap<Double, String[]> rows(List<Series> series) {
        var rows = new TreeMap<Double, String[]>();
        for (int i = 0; i < series.size(); i++) {
            for (Point point : series.get(i).points()) {
                String[] cells = rows.computeIfAbsent(point.x(), _ -> empty(series.size()));
                String between = series.get(i).mark() == Mark.RANGES ? " – " : "; ";
                cells[i] += (cells[i].isEmpty() ? "" : between) + number(point.y());
            }
        }
        return rows;
    }

    private static String[] empty(int columns) {
        String[] cells = new String[columns];
        java.util.Arrays.fill(cells, "");
        return cells;
    }

    /** Three digits that mean something: 0.123, 12.3, 1230. */
    static String number(double value) {
        return new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString();
    }

    /** @param days since 1 January 1970 */
    static String day(double days) {
        return Formats.date(
                LocalDate.ofEpochDay((long) Math.floor(days)), UI.getCurrent().getLocale());
    }

    private static NativeTableHeaderCell scoped(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
