package org.readback.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.readback.base.ui.Cards;
import org.readback.base.ui.Texts;
import org.readback.exchange.Decision;
import org.readback.exchange.ImportLine;
import org.readback.exchange.ImportSheet;
import org.readback.exchange.Imports;
import org.readback.exchange.Known;
import org.readback.exchange.Outcome;

/** Every item of a file: what comes of it, why, whether it is wanted; and beside them the one that was chosen. */
final class LinesPane extends Composite<Section> {
    private final Imports imports;
    private final ImportSheet sheet;
    private final Map<Integer, Decision> decided = new HashMap<>();
    private final Div preview = new Div();
    private final Paragraph wanted = new Paragraph();
    final Grid<ImportLine> grid = new Grid<>();
    final Select<String> filter = new Select<>();
    final Button takeAll = all("exchange.lines.takeAll", Decision.TAKE);
    final Button takeNone = all("exchange.lines.takeNone", Decision.SKIP);

    LinesPane(Imports imports, ImportSheet sheet) {
        this.imports = imports;
        this.sheet = sheet;
        sheet.lines().forEach(line -> decided.put(line.position(), line.decision()));
        var data = grid.setItems(sheet.lines());
        filter();
        data.addFilter(this::accepts);
        filter.addValueChangeListener(_ -> data.refreshAll());
        columns();
        Texts.name(grid, "exchange.lines.label");
        grid.addThemeVariants(GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addSelectionListener(selection -> selection.getFirstSelectedItem().ifPresent(this::show));
        preview.addClassNames("exchange-preview", "stack");
        Texts.name(preview, "exchange.preview.label");
        preview.getElement().setAttribute("role", "region");
        preview.add(Texts.text(new Paragraph(), "exchange.preview.choose"));
        wanted.getElement().setAttribute("role", "status");
        Texts.follow(wanted, _ -> count());
        var split = new Div(grid, preview);
        split.addClassName("exchange-split");
        getContent().addClassName("stack");
        var choosing = new Div(filter, takeAll, takeNone);
        choosing.addClassName("exchange-fields");
        takeAll.setVisible(sheet.card().state().isOpen());
        takeNone.setVisible(sheet.card().state().isOpen());
        getContent().add(Cards.titled("exchange.lines.title", new OutcomeBar(sheet), wanted, choosing, split));
    }

    private void filter() {
        Texts.feed(filter, filter::setLabel, "exchange.lines.filter");
        filter.setItems(List.of("", "WHOLE", "CHANGED", "UNSUPPORTED", "FAULTY", "KNOWN"));
        Texts.follow(
                filter,
                locale -> filter.setItemLabelGenerator(
                        word -> Texts.in(locale, word.isEmpty() ? "exchange.lines.all" : "exchange.outcome." + word)));
        filter.setValue("");
    }

    private boolean accepts(ImportLine line) {
        String chosen = filter.getValue();
        if (chosen == null || chosen.isEmpty()) return true;
        return chosen.equals("KNOWN") ? line.known().isPresent() : line.read().outcome() == Outcome.valueOf(chosen);
    }

    private void columns() {
        grid.addColumn(new ComponentRenderer<>(this::wish))
                .setHeader(header("exchange.lines.take"))
                .setWidth("7em")
                .setFlexGrow(0);
        grid.addColumn(new ComponentRenderer<>(LinesPane::name))
                .setHeader(header("exchange.lines.item"))
                .setWidth("14em")
                .setFlexGrow(2);
        grid.addColumn(new ComponentRenderer<>(this::outcome))
                .setHeader(header("exchange.lines.outcome"))
                .setWidth("16em")
                .setFlexGrow(3);
        Texts.follow(grid, _ -> grid.getDataProvider().refreshAll());
    }

    private static Span header(String key) {
        return Texts.text(new Span(), key);
    }

    private Checkbox wish(ImportLine line) {
        var box = new Checkbox(decided.get(line.position()) == Decision.TAKE);
        box.setAriaLabel(Texts.now("exchange.lines.takeOne", line.read().name()));
        box.setEnabled(
                line.read().outcome() != Outcome.FAULTY && sheet.card().state().isOpen());
        box.addValueChangeListener(change -> {
            Decision decision = Boolean.TRUE.equals(change.getValue()) ? Decision.TAKE : Decision.SKIP;
            decide(List.of(line), decision);
        });
        return box;
    }

    private void decide(List<ImportLine> lines, Decision decision) {
        var positions = lines.stream()
                .filter(line -> line.read().outcome() != Outcome.FAULTY)
                .map(ImportLine::position)
                .collect(Collectors.toSet());
        imports.decide(sheet.card().id(), positions, decision);
        positions.forEach(position -> decided.put(position, decision));
        count();
    }

    private Button all(String key, Decision decision) {
        var button = new Button();
        Texts.feed(button, button::setText, key);
        button.addClickListener(_ -> {
            decide(grid.getListDataView().getItems().toList(), decision);
            grid.getDataProvider().refreshAll();
        });
        return button;
    }

    private static Div name(ImportLine line) {
        var name = Texts.untranslated(new Span(line.read().name()));
        var place = new Span(place(line));
        place.addClassName("small");
        var cell = new Div(name, place);
        cell.addClassName("exchange-cell");
        return cell;
    }

    private static String place(ImportLine line) {
        String kind = line.read()
                .kind()
                .map(each -> Texts.now("exchange.draftKind.of." + each))
                .orElse("");
        if (line.read().line() == 0) return kind;
        String where = Texts.now("exchange.lines.line", line.read().line());
        return kind.isEmpty() ? where : kind + " · " + where;
    }

    private Div outcome(ImportLine line) {
        var cell = new Div(StateTag.of(line.read().outcome()));
        cell.addClassName("exchange-cell");
        line.read().remarks().forEach(remark -> cell.add(small(Remarks.text(remark))));
        line.known().ifPresent(known -> cell.add(small(known(known))));
        return cell;
    }

    private static Span small(String words) {
        var span = new Span(words);
        span.addClassName("small");
        return span;
    }

    private static String known(Known known) {
        String where = known.item() == null ? "DRAFT" : "ITEM";
        Object id = known.item() == null ? String.valueOf(known.draft()) : known.item();
        return Texts.now("exchange.known." + known.likeness() + "." + where, id);
    }

    private void count() {
        long all =
                decided.values().stream().filter(each -> each == Decision.TAKE).count();
        wanted.setText(Texts.now("exchange.lines.wanted", all, decided.size()));
    }

    private void show(ImportLine line) {
        preview.removeAll();
        preview.add(new LinePreview(imports.item(sheet.card().id(), line.position()), line));
    }
}
