package org.readback.certificate.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Texts;
import org.readback.certificate.Candidate;
import org.readback.seal.CertificateNumber;

/** One row a member; those for whom a certificate would say something new are ticked. */
final class CandidateGrid extends Composite<Div> {
    final Grid<Candidate> grid = new Grid<>();
    private List<Candidate> all = List.of();

    CandidateGrid(Consumer<Set<Candidate>> chosen) {
        Texts.name(grid, "certificate.issue.people");
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.addThemeVariants(GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addSelectionListener(change -> chosen.accept(change.getAllSelectedItems()));
        head(
                grid.addColumn(new ComponentRenderer<>(each -> Texts.untranslated(new Span(each.name() + unit(each)))))
                        .setComparator(Comparator.comparing(Candidate::name))
                        .setWidth("16em")
                        .setFlexGrow(2),
                "certificate.column.name");
        head(
                grid.addColumn(CandidateGrid::earned)
                        .setComparator(Comparator.comparing(each -> each.earned()
                                .map(earned -> earned.on().toString())
                                .orElse("")))
                        .setWidth("11em"),
                "certificate.issue.column.earned");
        head(
                grid.addColumn(each -> each.has()
                                .map(CertificateNumber::toString)
                                .orElseGet(() -> Texts.now("certificate.issue.has.none")))
                        .setWidth("11em"),
                "certificate.issue.column.has");
        getContent().addClassName("certificate-grid");
        getContent().add(grid);
        Texts.follow(grid, locale -> grid.getDataProvider().refreshAll());
    }

    void show(List<Candidate> candidates) {
        all = candidates;
        grid.deselectAll();
        grid.setItems(candidates);
        grid.asMultiSelect()
                .setValue(new LinkedHashSet<>(
                        candidates.stream().filter(Candidate::isDue).toList()));
    }

    /** In the order of the list. */
    Set<Candidate> chosen() {
        Set<Candidate> ticked = grid.getSelectedItems();
        var inOrder = new LinkedHashSet<Candidate>();
        all.stream().filter(ticked::contains).forEach(inOrder::add);
        return inOrder;
    }

    private static String unit(Candidate candidate) {
        return candidate.subUnit().isEmpty() ? "" : " · " + candidate.subUnit();
    }

    private static String earned(Candidate candidate) {
        return candidate
                .earned()
                .map(earned -> Formats.date(earned.on(), UI.getCurrent().getLocale())
                        + (earned.result().isEmpty() ? "" : " · " + earned.result()))
                .orElseGet(() -> Texts.now("certificate.issue.earned.none"));
    }

    private void head(Grid.Column<Candidate> column, String key) {
        column.setSortable(true);
        Texts.feed(grid, column::setHeader, key);
    }
}
