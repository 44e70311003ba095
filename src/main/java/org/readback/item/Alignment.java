package org.readback.item;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/**
 * Lays one row of pieces against another with the least cost (Levenshtein 1966, by dynamic programming): a piece that
 * only one row has costs 1, two that face each other what the caller says.
 *
 * @param pairs in reading order; which pieces face each other
 */
record Alignment(List<Pair> pairs, double cost) {

    static final int NONE = -1;

    /** Indices, or {@link #NONE} where a row has no piece. */
    record Pair(int given, int expected) {}

    /** Of two ways that cost the same, the one with more pieces facing each other. */
    static <T> Alignment of(List<T> given, List<T> expected, ToDoubleBiFunction<T, T> cost) {
        var costs = new double[given.size() + 1][expected.size() + 1];
        for (int i = 0; i <= given.size(); i++) costs[i][0] = i;
        for (int j = 0; j <= expected.size(); j++) costs[0][j] = j;
        for (int i = 1; i <= given.size(); i++) {
            for (int j = 1; j <= expected.size(); j++) {
                double facing = costs[i - 1][j - 1] + cost.applyAsDouble(given.get(i - 1), expected.get(j - 1));
                costs[i][j] = Math.min(facing, Math.min(costs[i - 1][j], costs[i][j - 1]) + 1);
            }
        }
        var pairs = new ArrayList<Pair>();
        int i = given.size();
        int j = expected.size();
        while (i > 0 || j > 0) {
            if (i > 0
                    && j > 0
                    && costs[i][j] == costs[i - 1][j - 1] + cost.applyAsDouble(given.get(i - 1), expected.get(j - 1))) {
                pairs.add(new Pair(--i, --j));
            } else if (i > 0 && costs[i][j] == costs[i - 1][j] + 1) {
                pairs.add(new Pair(--i, NONE));
            } else {
                pairs.add(new Pair(NONE, --j));
            }
        }
        Collections.reverse(pairs);
        return new Alignment(List.copyOf(pairs), costs[given.size()][expected.size()]);
    }
}
