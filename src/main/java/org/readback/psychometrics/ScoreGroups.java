package org.readback.psychometrics;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** People in {@link ItemAnalysis#GROUPS} groups of equal size by score, lowest first. Equal scores stay together, in the
 * group of their middle rank: groups may then differ in size, or be empty. */
final class ScoreGroups {

    private static final int NONE = -1;

    private final int[] groups;

    /** @param scores by person; NaN for people who belong to no group */
    ScoreGroups(double[] scores) {
        double[] sorted = Arrays.stream(scores)
                .filter(score -> !Double.isNaN(score))
                .sorted()
                .toArray();
        groups = new int[scores.length];
        for (int person = 0; person < scores.length; person++) {
            groups[person] = Double.isNaN(scores[person]) ? NONE : group(sorted, scores[person]);
        }
    }

    private static int group(double[] sorted, double score) {
        int below = first(sorted, score);
        int upTo = first(sorted, Math.nextUp(score));
        double middle = (below + upTo) / 2.0;
        return (int) (middle * ItemAnalysis.GROUPS / sorted.length);
    }

    /** The first place whose score is not below this one; for millions of equal scores too, as nothing is stepped over. */
    private static int first(double[] sorted, double score) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < score) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Mean by group over its people; empty where there are none. */
    List<OptionalDouble> means(IntToDoubleFunction value) {
        var sums = new double[ItemAnalysis.GROUPS];
        var counts = new int[ItemAnalysis.GROUPS];
        for (int person = 0; person < groups.length; person++) {
            if (groups[person] != NONE) {
                sums[groups[person]] += value.applyAsDouble(person);
                counts[groups[person]]++;
            }
        }
        return IntStream.range(0, sums.length)
                .mapToObj(group ->
                        counts[group] == 0 ? OptionalDouble.empty() : OptionalDouble.of(sums[group] / counts[group]))
                .toList();
    }

    /** Number of people by group. */
    int[] counts() {
        var counts = new int[ItemAnalysis.GROUPS];
        for (int group : groups) {
            if (group != NONE) {
                counts[group]++;
            }
        }
        return counts;
    }
}
