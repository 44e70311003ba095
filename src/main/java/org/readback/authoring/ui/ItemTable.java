package org.readback.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.grid.dataview.GridListDataView;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.readback.analysis.ItemFinding;
import org.readback.authoring.ItemRow;
import org.readback.base.ui.Texts;
import org.readback.inventory.ItemTag;
import org.readback.item.ItemId;

/** The rows that the filter lets through; the browser has only those in sight. */
final class ItemTable extends Composite<Div> {
    final Grid<ItemRow> grid = new Grid<>();
    final ItemFilter filter;
    private final List<ItemRow> rows;
    private final GridListDataView<ItemRow> data;
    private final Span count = new Span();
    private final FindingCells cells = new FindingCells();

    /** @param looked told the row that somebody went to */
    ItemTable(List<ItemRow> items, Map<ItemId, ItemFinding> findings, Consumer<Optional<ItemRow>> looked) {
        rows = new ArrayList<>(items);
        cells.show(findings);
        data = grid.setItems(rows);
        data.setIdentifierProvider(ItemRow::id);
        filter = new ItemFilter(rows, cells::isFlagged, data::refreshAll);
        data.addFilter(filter::accepts);
        data.addItemCountChangeListener(change -> tell(change.getItemCount()));
        Texts.follow(count, locale -> tell(data.getItemCount()));
        columns();
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.addThemeVariants(GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addItemClickListener(click -> looked.accept(Optional.of(click.getItem())));
        grid.addCellFocusListener(focus -> focus.getItem().ifPresent(row -> looked.accept(Optional.of(row))));
        Texts.name(grid, "authoring.table.label");
        count.addClassName("small");
        count.getElement().setAttribute("role", "status");
        getContent().addClassName("item-table");
        getContent().add(count, grid);
    }

    private void columns() {
        grid.addColumn(new ComponentRenderer<>(ItemTable::stem))
                .setFlexGrow(3)
                .setWidth("16em")
                .setComparator(Comparator.comparing(row -> row.id().itemId()))
                .setHeader(header("authoring.column.item"));
        small(row -> Texts.now("authoring.kind." + row.kind()), "authoring.column.kind", "8em");
        small(row -> Texts.now("authoring.skill." + row.skill()), "authoring.column.skill", "8em");
        small(ItemRow::band, "authoring.column.band", "7em");
        small(row -> Texts.now("authoring.status." + row.status()), "authoring.column.status", "8em");
        grid.addColumn(new ComponentRenderer<>(row -> Texts.untranslated(new Span(row.home()))))
                .setComparator(Comparator.comparing(ItemRow::home))
                .setSortable(true)
                .setWidth("9em")
                .setFlexGrow(0)
                .setHeader(header("authoring.column.home"));
        small(ItemRow::answers, "authoring.column.answers", "9em");
        cells.addTo(grid);
        Texts.follow(grid, locale -> grid.getDataProvider().refreshAll());
    }

    /** Sorted by the value itself, so that numbers stand in their order. */
    private <V extends Comparable<V>> void small(ValueProvider<ItemRow, V> value, String header, String width) {
        grid.addColumn(value)
                .setComparator(Comparator.comparing(value))
                .setSortable(true)
                .setWidth(width)
                .setFlexGrow(0)
                .setHeader(header(header));
    }

    private static Span header(String key) {
        return Texts.text(new Span(), key);
    }

    private static Div stem(ItemRow row) {
        RouterLink link = new RouterLink(
                row.stem(), ItemView.class, new RouteParameters("item", row.id().itemId()));
        Texts.untranslated(link);
        Span id = new Span(row.id().itemId() + (row.duty() == null ? "" : " · " + row.duty()));
        Texts.untranslated(id);
        id.addClassName("small");
        Div cell = new Div(link, id);
        cell.addClassName("item-cell");
        if (!row.tags().isEmpty()) cell.add(tags(row));
        return cell;
    }

    private static Div tags(ItemRow row) {
        Div tags = new Div();
        tags.addClassName("authoring-tags");
        row.tags().forEach(tag -> {
            Span each = Texts.untranslated(new Span(tag.tag()));
            each.addClassNames("tag", "unknown");
            tags.add(each);
        });
        return tags;
    }

    private void tell(int items) {
        count.setText(Texts.now("authoring.table.count", items));
    }

    void findings(Map<ItemId, ItemFinding> now) {
        cells.show(now);
        data.refreshAll();
    }

    /** Items without tags are absent. */
    void tags(Map<ItemId, Set<ItemTag>> now) {
        rows.replaceAll(row -> row.with(now.getOrDefault(row.id(), Set.of())));
        filter.tags(rows);
        grid.deselectAll();
        data.refreshAll();
    }
}
