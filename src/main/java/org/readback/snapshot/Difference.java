package org.readback.snapshot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.readback.base.LocalText;
import org.readback.requirement.CellState;

/** What changed between two snapshots of one contingent.
 *
 * @param joined and {@code left}: people by name, with rank
 * @param cells that are in another state, by name and requirement; of people who are in both
 * @param rules whether another version of the profile rules, or another profile
 * @param newEvidence pieces that the first did not know, of people who are in both */
public record Difference(List<String> joined, List<String> left, List<Change> cells, Rules rules, int newEvidence) {
    public Difference {
        joined = List.copyOf(joined);
        left = List.copyOf(left);
        cells = List.copyOf(cells);
    }

    /** Whether the same version of the same profile rules. */
    public enum Rules {
        SAME,
        OTHERS
    }

    /** A cell that changed. */
    public record Change(String person, LocalText requirement, CellState before, CellState after) {
        public boolean isBetter() {
            return after.isGood() && !before.isGood();
        }

        public boolean isWorse() {
            return before.isGood() && !after.isGood();
        }
    }

    public boolean isNone() {
        return joined.isEmpty() && left.isEmpty() && cells.isEmpty() && rules == Rules.SAME && newEvidence == 0;
    }

    /** What changed from one to the other. */
    public static Difference of(Snapshot before, Snapshot after) {
        Map<String, Snapshot.Person> then = people(before);
        Map<String, Snapshot.Person> now = people(after);
        var changes = new ArrayList<Change>();
        int evidence = 0;
        for (Snapshot.Person person : after.people()) {
            Snapshot.Person earlier = then.get(person.id());
            if (earlier == null) continue;
            changes.addAll(cells(before, after, earlier, person));
            List<String> known =
                    earlier.evidence().stream().map(Snapshot.Proof::id).toList();
            evidence += (int) person.evidence().stream()
                    .filter(proof -> !known.contains(proof.id()))
                    .count();
        }
        return new Difference(missing(after, then), missing(before, now), changes, rules(before, after), evidence);
    }

    private static Rules rules(Snapshot before, Snapshot after) {
        return before.rules().equals(after.rules()) ? Rules.SAME : Rules.OTHERS;
    }

    private static Map<String, Snapshot.Person> people(Snapshot snapshot) {
        return snapshot.people().stream().collect(Collectors.toMap(Snapshot.Person::id, Function.identity()));
    }

    private static List<String> missing(Snapshot all, Map<String, Snapshot.Person> known) {
        return all.people().stream()
                .filter(person -> !known.containsKey(person.id()))
                .map(Difference::name)
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private static String name(Snapshot.Person person) {
        return (person.rank() + " " + person.listName()).strip();
    }

    private static List<Change> cells(Snapshot before, Snapshot after, Snapshot.Person earlier, Snapshot.Person later) {
        var changes = new ArrayList<Change>();
        Map<String, CellState> old = states(before, earlier);
        for (int i = 0; i < after.columns().size(); i++) {
            Snapshot.Column column = after.columns().get(i);
            CellState was = old.getOrDefault(column.subject(), CellState.NOT_REQUIRED);
            CellState is = later.cells().get(i).state();
            if (was != is) changes.add(new Change(name(later), column.title(), was, is));
            old.remove(column.subject());
        }
        return changes;
    }

    private static Map<String, CellState> states(Snapshot snapshot, Snapshot.Person person) {
        var states = new LinkedHashMap<String, CellState>();
        for (int i = 0; i < snapshot.columns().size(); i++) {
            states.put(
                    snapshot.columns().get(i).subject(), person.cells().get(i).state());
        }
        return states;
    }
}
