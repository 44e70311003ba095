package org.readback.roll.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Locale;
import org.readback.base.ui.Cards;
import org.readback.base.ui.Texts;
import org.readback.roll.RollColumn;
import org.readback.roll.RollPreview;
import org.readback.roll.RollRow;
import org.readback.roll.RollRow.Outcome;

/** What would come of a file, row by row; the rows at fault are named first. */
final class PreviewPane extends Composite<Section> {
    private final RollPreview preview;
    final Grid<RollRow> grid = new Grid<>();
    final Button take = new Button();

    PreviewPane(RollPreview preview, Runnable taking) {
        this.preview = preview;
        int good = preview.with(Outcome.Joins.class).size()
                + preview.with(Outcome.Changes.class).size();
        Texts.feed(take, take::setText, "roll.take", good);
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        take.setDisableOnClick(true);
        take.setEnabled(good > 0);
        take.addClickListener(_ -> {
            try {
                taking.run();
            } finally { // if it was refused, it can be tried again
                take.setEnabled(true);
            }
        });
        rows();
        Section card = Cards.titled("roll.preview.title", figures(), bar());
        List<RollRow> faulty = preview.with(Outcome.Faulty.class);
        if (!faulty.isEmpty()) card.add(faults(faulty));
        card.add(grid, Texts.text(new Paragraph(), "roll.take.about"), new Div(take));
        getContent().add(card);
    }

    static String key(RollRow row) {
        return switch (row.outcome()) {
            case Outcome.Joins _ -> "joins";
            case Outcome.Changes _ -> "changes";
            case Outcome.Same _ -> "same";
            case Outcome.Faulty _ -> "faulty";
        };
    }

    private Paragraph figures() {
        Paragraph figures = Texts.text(
                new Paragraph(),
                "roll.preview.figures",
                preview.rows().size(),
                preview.with(Outcome.Joins.class).size(),
                preview.with(Outcome.Changes.class).size(),
                preview.with(Outcome.Same.class).size(),
                preview.with(Outcome.Faulty.class).size());
        figures.getElement().setAttribute("role", "status");
        return figures;
    }

    /** The figures again, drawn. */
    private Div bar() {
        var bar = new Div();
        bar.addClassName("roll-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        List.of(Outcome.Joins.class, Outcome.Changes.class, Outcome.Same.class, Outcome.Faulty.class)
                .forEach(kind -> {
                    List<RollRow> rows = preview.with(kind);
                    if (rows.isEmpty()) return;
                    var part = new Span();
                    part.addClassName("roll-" + key(rows.getFirst()));
                    part.getStyle().set("flex-grow", String.valueOf(rows.size()));
                    bar.add(part);
                });
        return bar;
    }

    static Div faults(List<RollRow> faulty) {
        var list = new UnorderedList();
        list.addClassName("roll-faults");
        for (RollRow row : faulty) {
            var line = new ListItem();
            Texts.follow(
                    line,
                    locale ->
                            line.setText(Texts.now("roll.fault.line", row.line()) + " " + RollTexts.what(row, locale)));
            list.add(line);
        }
        return new Div(Texts.text(new H3(), "roll.faults.title"), list);
    }

    private void rows() {
        Texts.name(grid, "roll.preview.title");
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setHeight("min(480px, 60vh)");
        heading(grid.addColumn(RollRow::line).setFlexGrow(0).setAutoWidth(true), "roll.row.line");
        heading(
                grid.addColumn(new ComponentRenderer<>(PreviewPane::tag))
                        .setFlexGrow(0)
                        .setAutoWidth(true),
                "roll.row.outcome");
        heading(
                grid.addColumn(row -> row.cells().getOrDefault(RollColumn.NUMBER, ""))
                        .setFlexGrow(0)
                        .setAutoWidth(true),
                "roll.column.NUMBER");
        heading(grid.addColumn(RollTexts::who).setAutoWidth(true), "roll.row.who");
        heading(
                grid.addColumn(row -> RollTexts.what(row, locale()))
                        .setFlexGrow(2)
                        .setWidth("18em"),
                "roll.row.what");
        grid.setItems(preview.rows());
        Texts.follow(grid, _ -> grid.getDataProvider().refreshAll());
    }

    private void heading(Grid.Column<RollRow> column, String key) {
        Texts.feed(grid, column::setHeader, key);
    }

    /** A sign and a word. */
    private static Span tag(RollRow row) {
        String key = key(row);
        var tag = new Span(Texts.now("roll.sign." + key) + " " + Texts.now("roll.outcome." + key));
        tag.addClassNames(
                "tag",
                switch (row.outcome()) {
                    case Outcome.Joins _ -> "met";
                    case Outcome.Changes _ -> "soon";
                    case Outcome.Same _ -> "unknown";
                    case Outcome.Faulty _ -> "not";
                });
        return tag;
    }

    private Locale locale() {
        return grid.getUI().orElseThrow().getLocale();
    }
}
