package org.readback.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.readback.analysis.ItemFinding;
import org.readback.analysis.OptionFinding;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Tags;
import org.readback.base.ui.Texts;
import org.readback.item.Item;

/** How often each option was chosen, by whom, and what it earned. */
final class OptionFigures extends Composite<Div> {
    private static final List<String> HEADS = List.of("option", "chosen", "correlation", "earned", "strong");

    OptionFigures(ItemFinding finding, Item text) {
        NativeTable table = new NativeTable();
        NativeTableRow head = table.getHead().addRow();
        HEADS.forEach(name -> {
            NativeTableHeaderCell cell = Texts.text(new NativeTableHeaderCell(), "authoring.option.column." + name);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        finding.options().forEach(option -> add(table.getBody().addRow(), option, text));
        getContent().addClassName("option-figures");
        getContent().getElement().setAttribute("tabindex", "0");
        getContent().getElement().setAttribute("role", "region");
        Texts.name(getContent(), "authoring.option.label");
        getContent().add(table);
    }

    private static void add(NativeTableRow row, OptionFinding option, Item text) {
        Span words = new Span(FlagWords.option(
                option.gap().isEmpty() ? option.option() : option.gap() + ":" + option.option(), text));
        Texts.untranslated(words);
        NativeTableHeaderCell name = new NativeTableHeaderCell(words);
        name.getElement().setAttribute("scope", "row");
        if (option.isKey()) name.add(new Span(" "), Tags.of("met", "check", "authoring.option.key"));
        row.add(name);
        row.add(new NativeTableCell(
                FindingCells.bar(option.share(), option.chosen() + " · " + Formats.percent(option.share()), null)));
        row.add(new NativeTableCell(option.discrimination() == null ? "–" : FlagWords.number(option.discrimination())));
        row.add(new NativeTableCell(option.chosen() == 0 ? "–" : Formats.percent(option.earned())));
        row.add(new NativeTableCell(Integer.toString(option.strong())));
    }
}
