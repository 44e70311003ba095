package org.readback.readiness.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readback.base.ui.EmptyState;
import org.readback.base.ui.Formats;
import org.readback.base.ui.ReadinessLinks.Page;
import org.readback.readiness.BoardSheet;
import org.readback.readiness.CellWords;
import org.readback.readiness.ExpirySheet;
import org.readback.readiness.ExpirySheet.Horizon;
import org.readback.readiness.ExpirySheet.Line;
import org.readback.readiness.Looks;
import org.readback.readiness.Report;

/** What runs out, when: as a list, or month by month. */
@Route("readiness/:contingent/expiry")
@RolesAllowed("SUPERVISOR")
class ExpiryView extends ContingentPage {
    private static final Horizon SOON = Horizon.DAYS_60;

    private boolean months;
    private Optional<ExpirySheet> computed = Optional.empty();

    ExpiryView(ReadinessDesk desk) {
        super(desk, Page.EXPIRY);
    }

    @Override
    String headline(BoardSheet board, CellWords words) {
        Horizon asked = horizon(board);
        Horizon within = asked.days().isPresent() ? asked : SOON;
        return words.text(
                "readiness.expiry.headline",
                expiry(board).count(within),
                Formats.date(board.day(), words.locale()),
                within.days().orElseThrow());
    }

    /** Once for the line above and what stands below, which differ only where some people are looked at. */
    private ExpirySheet expiry(BoardSheet board) {
        ExpirySheet expiry = computed.filter(each -> each.board() == board)
                .orElseGet(() -> desk().readiness().expiry(board));
        computed = Optional.of(expiry);
        return expiry;
    }

    /** What is soon where nobody chose, or where the day that was chosen is not known. */
    @Override
    Horizon horizon(BoardSheet board) {
        return asked().horizon()
                .filter(each -> each.isKnown(board.deployment()))
                .orElse(SOON);
    }

    @Override
    List<Report> reports(BoardSheet board) {
        return List.of(Report.EXPIRY);
    }

    @Override
    List<Component> body(BoardSheet board, CellWords words) {
        ExpirySheet expiry = expiry(board);
        Div list = new Div();
        list.addClassName("stack");
        Div chips = chips("readiness.expiry.horizon", words);
        for (Horizon each : Horizon.values()) {
            if (!each.isKnown(board.deployment())) continue;
            String text = words.text("readiness.horizon." + each, expiry.count(each));
            chip(chips, text, each == horizon(board), () -> {
                keep(asked().within(each));
                show(expiry, list, words);
            });
        }
        Div forms = chips("readiness.expiry.form", words);
        chip(forms, words.text("readiness.expiry.list"), !months, () -> {
            months = false;
            show(expiry, list, words);
        });
        chip(forms, words.text("readiness.expiry.months"), months, () -> {
            months = true;
            show(expiry, list, words);
        });
        show(expiry, list, words);
        Div row = new Div(chips, forms);
        row.addClassNames("row", "between");
        return List.of(row, list);
    }

    private static Div chips(String key, CellWords words) {
        Div chips = new Div();
        chips.addClassNames("chips", "readiness-wrap");
        chips.getElement().setAttribute("role", "group").setAttribute("aria-label", words.text(key));
        return chips;
    }

    private static void chip(Div chips, String text, boolean pressed, Runnable choose) {
        var button = new NativeButton(text);
        button.getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
        button.addClickListener(click -> {
            chips.getChildren().forEach(each -> each.getElement().setAttribute("aria-pressed", "false"));
            button.getElement().setAttribute("aria-pressed", "true");
            choose.run();
        });
        chips.add(button);
    }

    private void show(ExpirySheet expiry, Div place, CellWords words) {
        List<Line> lines = expiry.within(horizon(expiry.board()));
        var count = new Paragraph(words.text("readiness.expiry.found", lines.size()));
        count.getElement().setAttribute("role", "status");
        place.removeAll();
        place.add(count);
        if (lines.isEmpty()) place.add(new EmptyState("readiness.expiry.none"));
        else if (months) months(expiry.board(), lines, words).forEach(place::add);
        else place.add(list(expiry.board(), lines, words));
    }

    private static Grid<Line> list(BoardSheet board, List<Line> lines, CellWords words) {
        Grid<Line> list = Lists.people("readiness.page.EXPIRY", Line::row, board, words);
        list.addClassName("readiness-list");
        list.addColumn(line -> board.title(line.subject(), words.locale()))
                .setHeader(words.text("readiness.column.requirement"))
                .setWidth("12em");
        list.addColumn(line -> words.day(line.until()))
                .setHeader(words.text("readiness.column.until"))
                .setWidth("7em");
        list.addColumn(Line::days)
                .setHeader(words.text("readiness.column.days"))
                .setWidth("5em");
        list.addColumn(new ComponentRenderer<>(line -> tag(line, words)))
                .setHeader(words.text("readiness.column.status"))
                .setWidth("12em");
        list.setItems(lines);
        return list;
    }

    private static Span tag(Line line, CellWords words) {
        var tag = new Span(words.word(line.cell().state()));
        tag.addClassNames("tag", Looks.of(line.cell().state()));
        return tag;
    }

    /** A month that is opened shows its people; how many end in it stands before, drawn and written. */
    private static List<Component> months(BoardSheet board, List<Line> lines, CellWords words) {
        var months = ExpirySheet.byMonth(lines);
        int most = months.values().stream().mapToInt(List::size).max().orElse(1);
        var all = new ArrayList<Component>();
        months.forEach((month, theirs) -> {
            var summary = new Div(new Span(name(month, words)), Lists.share(theirs.size(), most, words));
            summary.addClassName("readiness-month");
            var details = new Details(summary);
            details.addOpenedChangeListener(change -> {
                if (change.isOpened() && details.getContent().findAny().isEmpty())
                    details.add(people(board, theirs, words));
            });
            all.add(details);
        });
        return all;
    }

    private static String name(YearMonth month, CellWords words) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", words.locale()).format(month);
    }

    private static UnorderedList people(BoardSheet board, List<Line> lines, CellWords words) {
        var list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(
                new Span(words.day(line.until()) + " "),
                Lists.name(line.row(), board),
                new Span(" " + board.title(line.subject(), words.locale())))));
        return list;
    }
}
