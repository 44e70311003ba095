package org.readback.psychometrics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Differential item functioning between two groups, by {@link MantelHaenszel} with people matched by their total score.
 *
 * <p>Two steps (Holland and Thayer 1988): all items make the total score first; those that are flagged then leave it,
 * except where they are the item under study, and all are tested once more. If all are flagged, none leaves.
 *
 * <p>Of people who left items out the total is what they would have at the same share of the points. That does not match
 * people whom an adaptive test gave items to suit them.
 */
public final class DifferentialFunctioning {

    /** The side a person is on. */
    public enum Group {
        REFERENCE,
        FOCAL,
        /** In neither group: left out. */
        NEITHER
    }

    /**
     * An item after the second step.
     *
     * @param adjusted p so adjusted that among the items with one below q the share of false alarms is expected to be q
     *     at most (Benjamini and Hochberg 1995), over all items compared
     */
    public record Difference(MantelHaenszel test, double adjusted) {}

    private final ResponseMatrix responses;
    private final int[] full;
    private final List<Group> groups;

    private DifferentialFunctioning(ResponseMatrix responses, int[] full, List<Group> groups) {
        this.responses = responses;
        this.full = full;
        this.groups = List.copyOf(groups);
        if (groups.size() != responses.people()) {
            throw new IllegalArgumentException(
                    "There must be a group for each of " + responses.people() + " people: " + groups.size());
        }
    }

    /**
     * Compares two groups on all items.
     *
     * @param fullScores points of the full score of each item
     * @param groups by person
     * @return by item; empty where there is nothing to compare
     */
    public static List<Optional<Difference>> between(
            ResponseMatrix responses, List<Integer> fullScores, List<Group> groups) {
        int[] full = ItemAnalysis.required(responses, fullScores);
        var functioning = new DifferentialFunctioning(responses, full, groups);
        var all = new boolean[full.length];
        Arrays.fill(all, true);
        return adjusted(functioning.tests(functioning.purified(functioning.tests(all))));
    }

    private boolean[] purified(List<Optional<MantelHaenszel>> tests) {
        var matching = new boolean[full.length];
        boolean any = false;
        for (int item = 0; item < full.length; item++) {
            matching[item] = tests.get(item).filter(MantelHaenszel::isFlagged).isEmpty();
            any |= matching[item];
        }
        if (!any) {
            Arrays.fill(matching, true);
        }
        return matching;
    }

    private List<Optional<MantelHaenszel>> tests(boolean[] matching) {
        var score = new MatchingScore(responses, full, matching);
        return IntStream.range(0, full.length)
                .mapToObj(item -> MantelHaenszel.of(strata(item, score)))
                .toList();
    }

    private List<int[][]> strata(int item, MatchingScore score) {
        var strata = new int[score.highest(item) + 1][2][full[item] + 1];
        for (int person = 0; person < groups.size(); person++) {
            int points = responses.points(person, item);
            if (points >= 0 && groups.get(person) != Group.NEITHER) {
                int row = groups.get(person) == Group.REFERENCE ? 0 : 1;
                strata[score.of(person, item)][row][points]++;
            }
        }
        return List.of(strata);
    }

    /** From the largest p down: p times the number of tests over its rank, never above the one before. */
    static List<Optional<Difference>> adjusted(List<Optional<MantelHaenszel>> tests) {
        var descending = IntStream.range(0, tests.size())
                .filter(item -> tests.get(item).isPresent())
                .boxed()
                .sorted(Comparator.comparingDouble(
                        item -> -tests.get(item).orElseThrow().p()))
                .toList();
        var differences = new ArrayList<Optional<Difference>>(Collections.nCopies(tests.size(), Optional.empty()));
        double lowest = 1;
        for (int i = 0; i < descending.size(); i++) {
            MantelHaenszel test = tests.get(descending.get(i)).orElseThrow();
            lowest = Math.min(lowest, test.p() * descending.size() / (descending.size() - i));
            differences.set(descending.get(i), Optional.of(new Difference(test, lowest)));
        }
        return differences;
    }
}
