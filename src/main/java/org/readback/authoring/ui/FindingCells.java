package org.readback.authoring.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readback.analysis.ItemFinding;
import org.readback.analysis.ItemFlag;
import org.readback.authoring.ItemRow;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Texts;
import org.readback.item.ItemId;

/** The columns of the item table that say how items work in tests; figures are drawn beside the number. */
final class FindingCells {
    private Map<ItemId, ItemFinding> findings = Map.of();

    void show(Map<ItemId, ItemFinding> now) {
        findings = now;
    }

    boolean isFlagged(ItemRow row) {
        return of(row).filter(ItemFinding::isFlagged).isPresent();
    }

    private Optional<ItemFinding> of(ItemRow row) {
        return Optional.ofNullable(findings.get(row.id()));
    }

    void addTo(Grid<ItemRow> grid) {
        grid.addColumn(new ComponentRenderer<>(row -> facility(of(row))))
                .setComparator(Comparator.comparingDouble(
                        row -> of(row).map(each -> each.answers().facility()).orElse(-1.0)))
                .setWidth("8em")
                .setFlexGrow(0)
                .setHeader(Texts.text(new Span(), "authoring.column.facility"));
        grid.addColumn(new ComponentRenderer<>(row -> discrimination(of(row))))
                .setComparator(
                        Comparator.comparingDouble(row -> discriminates(of(row)).orElse(-2.0)))
                .setWidth("9em")
                .setFlexGrow(0)
                .setHeader(Texts.text(new Span(), "authoring.column.discrimination"));
        grid.addColumn(new ComponentRenderer<>(row -> flags(of(row))))
                .setComparator(Comparator.comparingInt(
                        row -> of(row).map(each -> each.flags().size()).orElse(-1)))
                .setWidth("13em")
                .setFlexGrow(1)
                .setHeader(Texts.text(new Span(), "authoring.column.flags"));
    }

    private static Optional<Double> discriminates(Optional<ItemFinding> finding) {
        return finding.flatMap(each -> Optional.ofNullable(each.answers().discrimination()));
    }

    private static Div facility(Optional<ItemFinding> finding) {
        return finding.map(each -> bar(
                        each.answers().facility(),
                        Formats.percent(each.answers().facility()),
                        null))
                .orElseGet(FindingCells::nothing);
    }

    /** From -1 to 1 in figures; the bar begins at 0. */
    private static Div discrimination(Optional<ItemFinding> finding) {
        return discriminates(finding)
                .map(value -> bar(Math.max(0, value), FlagWords.number(value), value < 0.15 ? "low" : null))
                .orElseGet(FindingCells::nothing);
    }

    /** A number with its share drawn under it. */
    static Div bar(double share, String words, @Nullable String kind) {
        return bar(share, new Span(words), kind);
    }

    static Div bar(double share, Span words, @Nullable String kind) {
        Span fill = new Span();
        fill.getStyle().set("width", Math.round(100 * share) + "%");
        if (kind != null) fill.addClassName(kind);
        Span track = new Span(fill);
        track.addClassName("figure-bar");
        track.getElement().setAttribute("aria-hidden", "true");
        Div cell = new Div(words, track);
        cell.addClassName("figure-cell");
        return cell;
    }

    private static Div nothing() {
        return new Div("–");
    }

    private static Div flags(Optional<ItemFinding> finding) {
        Div cell = new Div();
        cell.addClassName("flag-cell");
        finding.ifPresent(each -> {
            each.flags().stream().map(ItemFlag::kind).distinct().forEach(kind -> cell.add(FlagWords.tag(kind)));
            if (each.isSmall()) {
                Span small = Texts.text(
                        new Span(), "authoring.statistics.few", each.answers().number());
                small.addClassName("small");
                cell.add(small);
            }
        });
        return cell;
    }
}
