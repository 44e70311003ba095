package org.readback.readiness;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.readback.requirement.Cell;
import org.readback.requirement.CellState;
import org.readback.requirement.PersonState;
import org.readback.requirement.Row;
import org.readback.requirement.Subject;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a browser draws a board from: a few bytes a cell, every word in the language of the reader. */
public final class BoardDrawing {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private BoardDrawing() {}

    /** How much of it is sent, in bytes before compression. */
    public static int size(BoardSheet board, CellWords words) {
        return of(board, words).toString().getBytes(StandardCharsets.UTF_8).length;
    }

    /** Columns with their totals, then rows by sub-unit. */
    public static ObjectNode of(BoardSheet board, CellWords words) {
        ObjectNode all = MAPPER.createObjectNode();
        all.set("words", words(board, words));
        ArrayNode columns = all.putArray("columns");
        List<Subject> subjects = board.board().columns();
        for (int column = 0; column < subjects.size(); column++) {
            columns.addObject()
                    .put("title", board.title(subjects.get(column), words.locale()))
                    .put("lacking", board.lacking(column));
        }
        ArrayNode groups = all.putArray("groups");
        board.groups().forEach(group -> {
            ObjectNode node = groups.addObject()
                    .put("name", words.unit(group.name()))
                    .put("ready", group.tally().of(PersonState.READY))
                    .put(
                            "total",
                            words.text(
                                    "readiness.group.states",
                                    group.tally().of(PersonState.READY),
                                    group.tally().of(PersonState.AT_RISK),
                                    group.tally().of(PersonState.NOT_READY)));
            ArrayNode rows = node.putArray("rows");
            group.rows().forEach(row -> rows.add(row(board, row, words)));
        });
        return all;
    }

    /** Cells are {@code [state, sign, sentence]}, the last two left out where the state says them; 0 for nothing asked. */
    private static ObjectNode row(BoardSheet board, Row row, CellWords words) {
        ObjectNode node = MAPPER.createObjectNode()
                .put("name", board.name(row))
                .put("post", words.posts(board.member(row).posts()))
                .put("state", row.state().name())
                .put(
                        "lacking",
                        row.cells().stream()
                                .filter(cell -> !cell.state().isGood())
                                .count());
        ArrayNode cells = node.putArray("cells");
        for (Cell cell : row.cells()) {
            String sign = words.sign(cell);
            if (sign.equals(CellWords.sign(cell.state()))) {
                cells.add(cell.state().ordinal());
            } else {
                cells.addArray().add(cell.state().ordinal()).add(sign).add(words.sentence(cell));
            }
        }
        return node;
    }

    private static ObjectNode words(BoardSheet board, CellWords words) {
        ObjectNode node = MAPPER.createObjectNode()
                .put(
                        "label",
                        words.text("readiness.table.label", board.contingent().name()))
                .put("name", words.text("readiness.column.name"))
                .put("post", words.text("readiness.column.post"))
                .put("lacking", words.text("readiness.column.lacking"))
                .put("state", words.text("readiness.table.on", words.day(board.day())))
                .put("total", words.text("readiness.people", board.size()));
        ArrayNode states = node.putArray("states");
        for (var state : CellState.values()) {
            states.addObject()
                    .put("sign", CellWords.sign(state))
                    .put("word", words.word(state))
                    .put("look", Looks.of(state));
        }
        ObjectNode people = node.putObject("people");
        for (PersonState state : PersonState.values()) {
            people.putObject(state.name()).put("word", words.word(state)).put("look", Looks.of(state));
        }
        return node;
    }
}
