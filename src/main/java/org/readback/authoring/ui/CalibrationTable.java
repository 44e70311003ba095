package org.readback.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.readback.authoring.CalibrationSheet.Comparison;
import org.readback.base.ui.Texts;

/** Item by item: parameters before and after, with their standard errors, and what there is to remark. */
final class CalibrationTable extends Composite<Section> {
    private static final int ROWS_AT_ONCE = 20;

    final Grid<Comparison> grid = new Grid<>();

    CalibrationTable(List<Comparison> items) {
        grid.addThemeVariants(GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_WRAP_CELL_CONTENT);
        Texts.name(grid, "authoring.parameters.title");
        grid.addColumn(new ComponentRenderer<>(CalibrationTable::item))
                .setWidth("14em")
                .setFlexGrow(2)
                .setComparator(row -> row.after().item().item().itemId())
                .setHeader(header("authoring.column.item"));
        numbers();
        grid.addColumn(CalibrationTable::remarks)
                .setWidth("16em")
                .setFlexGrow(2)
                .setHeader(header("authoring.parameters.remarks"));
        grid.setAllRowsVisible(items.size() <= ROWS_AT_ONCE);
        grid.setItems(items);
        Texts.follow(grid, locale -> grid.getDataProvider().refreshAll());
        getContent().addClassNames("card", "stack", "calibration-table");
        getContent()
                .add(
                        Texts.text(new H2(), "authoring.parameters.title"),
                        Texts.text(new Paragraph(), "authoring.parameters.text"),
                        grid);
    }

    private void numbers() {
        column(
                row -> Integer.toString(row.after().responses()),
                row -> row.after().responses(),
                "authoring.column.answers");
        column(
                row -> ParameterWords.difficulty(row.before(), List.of(), locale()),
                row -> row.before().difficulty(),
                "authoring.parameters.b.before");
        column(
                row -> ParameterWords.difficulty(
                        row.after().model(), row.after().errors(), locale()),
                row -> row.after().model().difficulty(),
                "authoring.parameters.b.after");
        column(
                row -> ParameterWords.discrimination(row.before(), List.of(), locale()),
                row -> ParameterWords.discrimination(row.before()),
                "authoring.parameters.a.before");
        column(
                row -> ParameterWords.discrimination(
                        row.after().model(), row.after().errors(), locale()),
                row -> ParameterWords.discrimination(row.after().model()),
                "authoring.parameters.a.after");
        column(
                row -> ParameterWords.guessing(row.before(), List.of(), locale()),
                row -> ParameterWords.guessing(row.before()),
                "authoring.parameters.c.before");
        column(
                row -> ParameterWords.guessing(row.after().model(), row.after().errors(), locale()),
                row -> ParameterWords.guessing(row.after().model()),
                "authoring.parameters.c.after");
    }

    private void column(ValueProvider<Comparison, String> text, ToDoubleFunction<Comparison> value, String header) {
        grid.addColumn(text)
                .setWidth("9em")
                .setFlexGrow(0)
                .setComparator(Comparator.comparingDouble(value))
                .setHeader(header(header));
    }

    private static Span header(String key) {
        return Texts.text(new Span(), key);
    }

    private static Locale locale() {
        return UI.getCurrent().getLocale();
    }

    private static Div item(Comparison row) {
        String id = row.after().item().item().itemId();
        RouterLink link = new RouterLink(row.stem(), ItemView.class, new RouteParameters("item", id));
        Span name = new Span(id);
        name.addClassName("small");
        Div cell = new Div(Texts.untranslated(link), Texts.untranslated(name));
        cell.addClassName("item-cell");
        return cell;
    }

    private static String remarks(Comparison row) {
        return row.after().remarks().stream()
                .sorted()
                .map(remark -> Texts.now("authoring.remark." + remark))
                .collect(Collectors.joining(" "));
    }
}
