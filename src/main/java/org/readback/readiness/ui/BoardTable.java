package org.readback.readiness.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.function.BiConsumer;
import org.readback.readiness.BoardDrawing;
import org.readback.readiness.BoardSheet;
import org.readback.readiness.CellWords;

/** The board as a table that the browser draws from a few bytes a cell: 430 people by 20 requirements are 8,600 cells, too
 * many for a component each. A cell says its state by sign, colour and word. */
@Tag("readiness-board")
@JsModule("./readiness-board.ts")
final class BoardTable extends Component {
    /** @param open called with row and column when somebody asks what a cell rests on */
    BoardTable(BiConsumer<Integer, Integer> open) {
        Registration unused = getElement()
                .addEventListener(
                        "cell-open",
                        event -> open.accept(
                                event.getEventData().get("event.detail.row").asInt(-1),
                                event.getEventData().get("event.detail.column").asInt(-1)))
                .addEventData("event.detail.row")
                .addEventData("event.detail.column");
    }

    void show(BoardSheet board, CellWords words) {
        getElement().setProperty("people", board.size()).setPropertyJson("board", BoardDrawing.of(board, words));
    }
}
