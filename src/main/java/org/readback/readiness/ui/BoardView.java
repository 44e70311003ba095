package org.readback.readiness.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readback.base.ui.Formats;
import org.readback.base.ui.ReadinessLinks.Page;
import org.readback.contingent.ContingentId;
import org.readback.forecast.ui.ForecastCard;
import org.readback.readiness.BoardFilter;
import org.readback.readiness.BoardSheet;
import org.readback.readiness.CellWords;
import org.readback.readiness.Looks;
import org.readback.readiness.Report;
import org.readback.requirement.CellState;
import org.readback.requirement.PersonState;
import org.readback.requirement.Row;

/** The board: who is ready on a day, and if not, what they lack. */
@Route("readiness/:contingent")
@RolesAllowed("SUPERVISOR")
class BoardView extends ContingentPage {
    private @Nullable ForecastCard forecast;

    BoardView(ReadinessDesk desk) {
        super(desk, Page.BOARD);
    }

    @Override
    String headline(BoardSheet board, CellWords words) {
        return words.text(
                "readiness.headline",
                board.count(PersonState.READY),
                board.size(),
                Formats.date(board.day(), words.locale()));
    }

    @Override
    List<Report> reports(BoardSheet board) {
        return board.hasPolice()
                ? List.of(Report.MATRIX, Report.ROLL, Report.POLICE, Report.WOMEN)
                : List.of(Report.MATRIX, Report.ROLL, Report.WOMEN);
    }

    @Override
    List<Component> body(BoardSheet board, CellWords words) {
        Div cards = new Div(
                states(board, words),
                gap(board, words),
                forecast(board.contingent().id()));
        cards.addClassName("readiness-cards");
        var found = new Paragraph(
                isNarrowed()
                        ? words.text(
                                "readiness.filter.found",
                                board.size(),
                                board.people().size())
                        : words.text("readiness.table.help"));
        found.getElement().setAttribute("role", "status");
        found.addClassName("small");
        var table = new BoardTable((row, column) -> open(board, row, column));
        table.show(board, words);
        return List.of(cards, found, table, legend(words));
    }

    /** Of all whom the reader looks after, whatever day or people are looked at. */
    private ForecastCard forecast(ContingentId contingent) {
        ForecastCard shown = forecast;
        if (shown == null || !shown.contingent().equals(contingent)) {
            shown = new ForecastCard(desk().forecasts(), contingent);
            forecast = shown;
        }
        return shown;
    }

    private static Section card(String heading, Component... content) {
        var title = new H2(heading);
        title.addClassName("small");
        var card = new Section(title);
        card.addClassName("card");
        card.add(content);
        return card;
    }

    private static Section states(BoardSheet board, CellWords words) {
        return card(
                words.text("readiness.card.states"), new StateBar(board.board().total(), words));
    }

    /** What holds most people up, with the way to do something about it. */
    private Section gap(BoardSheet board, CellWords words) {
        return board.biggestGap()
                .map(gap -> {
                    var what = new Paragraph(words.text(
                            "readiness.card.gap.text", board.title(gap.subject(), words.locale()), gap.people()));
                    what.addClassName("readiness-figure");
                    var filter = new BoardFilter(
                            Optional.empty(),
                            asked().filter().subUnit(),
                            asked().filter().post(),
                            Optional.of(gap.subject()));
                    var link = new Anchor(asked().with(filter).path(Page.GAPS), words.text("readiness.card.gap.open"));
                    return card(words.text("readiness.card.gap"), what, link);
                })
                .orElseGet(() ->
                        card(words.text("readiness.card.gap"), new Paragraph(words.text("readiness.card.gap.none"))));
    }

    private static Div legend(CellWords words) {
        Div legend = new Div();
        legend.addClassName("readiness-legend");
        for (CellState state : CellState.values()) {
            if (state == CellState.NOT_REQUIRED) continue;
            var sign = new Span(words.sample(state));
            sign.addClassNames("cell", Looks.of(state));
            legend.add(new Span(sign, new Span(words.word(state))));
        }
        return legend;
    }

    /** The browser says which; what is not on the board opens nothing. */
    private void open(BoardSheet board, int row, int column) {
        List<Row> rows = board.board().rows();
        if (row < 0 || row >= rows.size() || column >= board.board().columns().size()) return;
        CellWords words = desk().words(getUI().orElseThrow().getLocale());
        (column < 0
                        ? CellDialog.of(board, rows.get(row), words)
                        : CellDialog.of(
                                board, rows.get(row), board.board().columns().get(column), words))
                .open();
    }
}
