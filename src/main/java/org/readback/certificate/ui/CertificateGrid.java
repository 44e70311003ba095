package org.readback.certificate.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Texts;
import org.readback.certificate.Certificate;

/** One row a certificate; its number opens it, ticks choose many. */
final class CertificateGrid extends Composite<Div> {
    private static final String DAY_WIDTH = "9em";
    private final LocalDate today;
    final Grid<Certificate> grid = new Grid<>();

    /** @param today the day for which states are shown
     * @param chosen told what is ticked */
    CertificateGrid(LocalDate today, Consumer<Set<Certificate>> chosen) {
        this.today = today;
        Texts.name(grid, "certificate.list.name");
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.addThemeVariants(GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addSelectionListener(change -> chosen.accept(change.getAllSelectedItems()));
        columns();
        getContent().addClassName("certificate-grid");
        getContent().add(grid);
        Texts.follow(grid, locale -> grid.getDataProvider().refreshAll());
    }

    void show(List<Certificate> certificates) {
        grid.deselectAll();
        grid.setItems(certificates);
    }

    private void columns() {
        head(
                grid.addColumn(new ComponentRenderer<>(CertificateGrid::number))
                        .setComparator(
                                Comparator.comparing(each -> each.number().toString()))
                        .setWidth("12em")
                        .setFlexGrow(0),
                "certificate.column.number");
        head(
                grid.addColumn(new ComponentRenderer<>(each ->
                                Texts.untranslated(new Span(each.holder().latin()))))
                        .setComparator(
                                Comparator.comparing(each -> each.holder().latin()))
                        .setWidth("14em")
                        .setFlexGrow(2),
                "certificate.column.name");
        head(
                grid.addColumn(each -> each.award().title().in(locale()))
                        .setWidth("14em")
                        .setFlexGrow(2)
                        .setSortable(true),
                "certificate.column.course");
        days();
    }

    private void days() {
        head(
                grid.addColumn(each -> Formats.date(each.award().on(), locale()))
                        .setComparator(Comparator.comparing(each -> each.award().on()))
                        .setWidth(DAY_WIDTH)
                        .setFlexGrow(0),
                "certificate.column.on");
        head(
                grid.addColumn(each -> States.until(each.award().until(), locale()))
                        .setComparator(Comparator.comparing(
                                each -> each.award().until().orElse(LocalDate.MAX)))
                        .setWidth(DAY_WIDTH)
                        .setFlexGrow(0),
                "certificate.column.until");
        head(
                grid.addColumn(new ComponentRenderer<>(each -> States.tag(each.on(today))))
                        .setComparator(Comparator.comparing(each -> each.on(today)))
                        .setWidth("11em")
                        .setFlexGrow(0),
                "certificate.column.state");
    }

    private void head(Grid.Column<Certificate> column, String key) {
        column.setSortable(true);
        Texts.feed(grid, column::setHeader, key);
    }

    private static Anchor number(Certificate certificate) {
        return Texts.untranslated(new Anchor(
                "certificates/" + certificate.id(), certificate.number().toString()));
    }

    private Locale locale() {
        return grid.getUI().orElseThrow().getLocale();
    }
}
