package org.readback.authoring.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.grid.dataview.GridListDataView;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.readback.account.SignedIn;
import org.readback.analysis.ItemFindings;
import org.readback.authoring.ItemRow;
import org.readback.authoring.Workbench;
import org.readback.base.ui.BankLinks;
import org.readback.base.ui.PageHeading;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.Texts;
import org.readback.item.LanguageTag;

/** The table of items with a live preview beside it; arrow keys go from row to row. */
@Route("items")
@RolesAllowed("INSTRUCTOR")
@Menu(title = "shell.menu.items", icon = "items", order = 30)
class ItemTableView extends Div implements HasDynamicTitle {
    private final Workbench workbench;
    private final LanguageTag language;
    private final Grid<ItemRow> grid = new Grid<>();
    private final Span count = new Span();
    private final Aside preview = new Aside();
    private final FindingCells cells = new FindingCells();

    ItemTableView(Workbench workbench, ItemFindings findings, SignedIn signedIn) {
        this.workbench = workbench;
        cells.show(findings.newest());
        this.language = Languages.of(signedIn.require().locale());
        List<ItemRow> rows = workbench.items(language);
        GridListDataView<ItemRow> data = grid.setItems(rows);
        ItemFilter filter = new ItemFilter(rows, cells::isFlagged, data::refreshAll);
        data.addFilter(filter::accepts);
        data.addItemCountChangeListener(change -> tell(change.getItemCount()));
        Texts.follow(count, locale -> tell(data.getItemCount()));
        columns();
        grid.addThemeVariants(GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addSelectionListener(selection -> show(selection.getFirstSelectedItem()));
        Texts.name(grid, "authoring.table.label");
        count.addClassName("small");
        count.getElement().setAttribute("role", "status");
        preview.addClassName("card");
        Texts.name(preview, "authoring.preview.label");
        Div table = new Div(count, grid);
        table.addClassName("item-table");
        Div split = new Div(table, preview);
        split.addClassName("item-split");
        StatisticsBar statistics = new StatisticsBar(findings, language, () -> {
            cells.show(findings.newest());
            data.refreshAll();
        });
        add(new PageHeading("authoring.items"), new BankLinks("items"), statistics, filter, split);
        show(Optional.empty());
    }

    private void columns() {
        grid.addColumn(new ComponentRenderer<>(ItemTableView::stem))
                .setFlexGrow(3)
                .setWidth("16em")
                .setComparator(row -> row.id().itemId())
                .setHeader(header("authoring.column.item"));
        small(row -> Texts.now("authoring.kind." + row.kind()), "authoring.column.kind", "8em");
        small(row -> Texts.now("authoring.skill." + row.skill()), "authoring.column.skill", "8em");
        small(row -> Integer.toString(row.band()), "authoring.column.band", "7em");
        small(row -> Integer.toString(row.answers()), "authoring.column.answers", "9em");
        cells.addTo(grid);
        Texts.follow(grid, locale -> grid.getDataProvider().refreshAll());
    }

    private void small(com.vaadin.flow.function.ValueProvider<ItemRow, String> value, String header, String width) {
        grid.addColumn(value).setSortable(true).setWidth(width).setFlexGrow(0).setHeader(header(header));
    }

    private static Span header(String key) {
        return Texts.text(new Span(), key);
    }

    private static Div stem(ItemRow row) {
        RouterLink link = new RouterLink(
                row.stem(),
                ItemView.class,
                new com.vaadin.flow.router.RouteParameters("item", row.id().itemId()));
        Texts.untranslated(link);
        Span id = new Span(row.id().itemId() + (row.duty() == null ? "" : " · " + row.duty()));
        Texts.untranslated(id);
        id.addClassName("small");
        Div cell = new Div(link, id);
        cell.addClassName("item-cell");
        return cell;
    }

    private void tell(int items) {
        count.setText(Texts.now("authoring.table.count", items));
    }

    private void show(Optional<ItemRow> selected) {
        preview.removeAll();
        selected.flatMap(row -> workbench.item(row.id()))
                .ifPresentOrElse(
                        sheet -> preview.add(
                                Texts.text(new H2(), "authoring.preview.title"),
                                new ItemPreview(workbench, sheet.newest(), language)),
                        () -> preview.add(Texts.text(new Span(), "authoring.preview.choose")));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(UI.getCurrent().getTranslation("authoring.items.title"));
    }
}
