package org.readback.requirement;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/** How many of each; what does not occur is there with 0. */
public record Tally(Map<CellState, Integer> cells, Map<PersonState, Integer> people) {
    public Tally {
        cells = Map.copyOf(cells);
        people = Map.copyOf(people);
    }

    static Tally of(Collection<CellState> cells, Collection<PersonState> people) {
        var byCell = new EnumMap<CellState, Integer>(CellState.class);
        for (CellState state : CellState.values()) byCell.put(state, 0);
        cells.forEach(each -> byCell.merge(each, 1, Integer::sum));
        var byPerson = new EnumMap<PersonState, Integer>(PersonState.class);
        for (PersonState state : PersonState.values()) byPerson.put(state, 0);
        people.forEach(each -> byPerson.merge(each, 1, Integer::sum));
        return new Tally(byCell, byPerson);
    }

    public int of(CellState state) {
        return cells.getOrDefault(state, 0);
    }

    public int of(PersonState state) {
        return people.getOrDefault(state, 0);
    }
}
