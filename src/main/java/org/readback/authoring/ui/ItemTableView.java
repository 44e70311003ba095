package org.readback.authoring.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readback.account.SignedIn;
import org.readback.analysis.ItemFindings;
import org.readback.authoring.ItemRow;
import org.readback.authoring.Workbench;
import org.readback.base.ui.BankLinks;
import org.readback.base.ui.PageHeading;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.Texts;
import org.readback.inventory.ItemTags;
import org.readback.inventory.ItemUses;
import org.readback.item.ItemId;
import org.readback.item.LanguageTag;

/** The table of items with a live preview beside it: arrow keys go from row to row, a tick chooses a row for what is done
 * with many. */
@Route("items")
@RolesAllowed("INSTRUCTOR")
@Menu(title = "shell.menu.items", icon = "items", order = 30)
class ItemTableView extends Div implements HasDynamicTitle {
    private final Workbench workbench;
    private final LanguageTag language;
    private final Aside preview = new Aside();
    private @Nullable ItemId shown;

    ItemTableView(Workbench workbench, ItemFindings findings, ItemTags tags, ItemUses uses, SignedIn signedIn) {
        this.workbench = workbench;
        this.language = LanguageTag.forReader(signedIn.require().locale());
        ItemTable table = new ItemTable(workbench.items(language), findings.newest(), this::show);
        BulkTags bulk = new BulkTags(tags, uses, () -> table.tags(tags.all()));
        table.grid.addSelectionListener(selection -> bulk.choose(selection.getAllSelectedItems()));
        preview.addClassName("card");
        Texts.name(preview, "authoring.preview.label");
        Div split = new Div(new Div(bulk, table), preview);
        split.addClassName("item-split");
        StatisticsBar statistics = new StatisticsBar(findings, language, () -> table.findings(findings.newest()));
        add(new BankLinks("items"), new PageHeading("authoring.items"), statistics, table.filter, split);
        show(Optional.empty());
    }

    private void show(Optional<ItemRow> row) {
        ItemId next = row.map(ItemRow::id).orElse(null);
        if (next != null && next.equals(shown)) return;
        shown = next;
        preview.removeAll();
        row.flatMap(each -> workbench.item(each.id()))
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
