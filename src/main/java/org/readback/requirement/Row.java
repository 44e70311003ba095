package org.readback.requirement;

import java.util.List;

/** A person on a board.
 *
 * @param cells one a column, in the order of the columns */
public record Row(PersonFacts facts, List<Cell> cells, PersonState state) {
    public Row {
        cells = List.copyOf(cells);
    }
}
