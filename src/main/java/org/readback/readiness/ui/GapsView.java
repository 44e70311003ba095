package org.readback.readiness.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.readback.base.ui.EmptyState;
import org.readback.base.ui.Formats;
import org.readback.base.ui.ReadinessLinks.Page;
import org.readback.readiness.BoardSheet;
import org.readback.readiness.CellWords;
import org.readback.readiness.Gap;
import org.readback.readiness.GapSheet;
import org.readback.readiness.Report;
import org.readback.requirement.PersonState;

/** Who is not ready, worst first; work for many of them at once. */
@Route("readiness/:contingent/gaps")
@RolesAllowed("SUPERVISOR")
class GapsView extends ContingentPage {
    GapsView(ReadinessDesk desk) {
        super(desk, Page.GAPS);
    }

    @Override
    String headline(BoardSheet board, CellWords words) {
        return words.text(
                "readiness.gaps.headline",
                board.count(PersonState.NOT_READY),
                board.size(),
                Formats.date(board.day(), words.locale()));
    }

    @Override
    List<Report> reports(BoardSheet board) {
        return List.of(Report.NOT_READY);
    }

    @Override
    List<Component> body(BoardSheet board, CellWords words) {
        GapSheet gaps = desk().readiness().gaps(board);
        if (gaps.lines().isEmpty()) {
            return List.of(new EmptyState(isNarrowed() ? "readiness.gaps.filtered" : "readiness.gaps.none"));
        }
        var left = new Paragraph(gaps.daysLeft()
                .map(days -> days < 0 ? words.text("readiness.gaps.departed") : words.text("readiness.gaps.days", days))
                .orElseGet(() -> words.text("readiness.gaps.undated")));
        Grid<GapSheet.Line> list = list(gaps, words);
        var content = new ArrayList<Component>();
        content.add(left);
        content.add(bySubject(gaps, words));
        if (!gaps.remedies().isEmpty()) content.add(assigning(gaps, list, words));
        content.add(list);
        return content;
    }

    private static Component bySubject(GapSheet gaps, CellWords words) {
        List<List<Component>> rows = gaps.bySubject().entrySet().stream()
                .sorted((one, other) -> other.getValue() - one.getValue())
                .map(each -> List.of(
                        Lists.words(gaps.board().title(each.getKey(), words.locale())),
                        Lists.share(each.getValue(), gaps.lines().size(), words)))
                .toList();
        return Lists.table(
                words.text("readiness.gaps.subjects"),
                List.of(words.text("readiness.column.requirement"), words.text("readiness.column.lacking")),
                rows);
    }

    private Component assigning(GapSheet gaps, Grid<GapSheet.Line> list, CellWords words) {
        list.setSelectionMode(Grid.SelectionMode.MULTI);
        var button = new Button();
        button.setId("assign");
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Runnable count = () -> button.setText(
                words.text("readiness.assign.to", chosen(gaps, list).size()));
        count.run();
        list.addSelectionListener(change -> count.run());
        button.addClickListener(click -> new AssignDialog(
                        desk(), gaps, chosen(gaps, list), asked().filter().lacking(), this::renew)
                .open());
        var help = new Span(words.text("readiness.assign.help"));
        help.addClassName("small");
        Div row = new Div(button, help);
        row.addClassName("row");
        return row;
    }

    /** Those that are ticked; nobody ticked is everybody. */
    private static Collection<GapSheet.Line> chosen(GapSheet gaps, Grid<GapSheet.Line> list) {
        return list.getSelectedItems().isEmpty() ? gaps.lines() : list.getSelectedItems();
    }

    private static Grid<GapSheet.Line> list(GapSheet gaps, CellWords words) {
        Grid<GapSheet.Line> list = Lists.people("readiness.page.GAPS", GapSheet.Line::row, gaps.board(), words);
        list.addClassName("readiness-list");
        list.addColumn(line -> line.gaps().size())
                .setHeader(words.text("readiness.column.lacking"))
                .setWidth("6em")
                .setFlexGrow(0);
        list.addColumn(new ComponentRenderer<>(line -> missing(gaps.board(), line, words)))
                .setHeader(words.text("readiness.column.missing"))
                .setWidth("22em")
                .setFlexGrow(4);
        list.setItems(gaps.lines());
        return list;
    }

    private static Component missing(BoardSheet board, GapSheet.Line line, CellWords words) {
        Div all = new Div();
        all.addClassName("readiness-gaps");
        for (Gap gap : line.gaps()) {
            var item = new Div(new Span(board.title(gap.subject(), words.locale())), CellDialog.tag(gap.cell(), words));
            gap.assignedUntil().ifPresent(until -> {
                var assigned = new Span(words.text("readiness.gaps.assigned", words.day(until)));
                assigned.addClassName("small");
                item.add(assigned);
            });
            all.add(item);
        }
        return all;
    }
}
