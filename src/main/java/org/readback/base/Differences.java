package org.readback.base;

import java.util.Arrays;
import java.util.List;

/** What two lists have in common, in order. */
public final class Differences {
    /** Above so many comparisons the changed part is taken as a whole. */
    private static final long MOST = 4_000_000;

    private Differences() {}

    /** For each element of the first the place of the same one in the second, along a longest common sequence; else -1. What
     * both begin and end with is matched in any case; of what lies between nothing is if it is very long. */
    public static <T> int[] matches(List<T> one, List<T> other) {
        var matches = new int[one.size()];
        Arrays.fill(matches, -1);
        int from = 0;
        while (from < Math.min(one.size(), other.size()) && one.get(from).equals(other.get(from))) {
            matches[from] = from++;
        }
        int end = one.size();
        int otherEnd = other.size();
        while (end > from && otherEnd > from && one.get(end - 1).equals(other.get(otherEnd - 1))) {
            matches[--end] = --otherEnd;
        }
        if ((long) (end - from) * (otherEnd - from) > MOST) return matches;
        int[][] length = lengths(one.subList(from, end), other.subList(from, otherEnd));
        for (int i = 0, j = 0; i < end - from && j < otherEnd - from; ) {
            if (one.get(from + i).equals(other.get(from + j))) {
                matches[from + i++] = from + j++;
            } else if (length[i + 1][j] >= length[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return matches;
    }

    /** How much the rests of both have in common. */
    private static <T> int[][] lengths(List<T> one, List<T> other) {
        var length = new int[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                length[i][j] = one.get(i).equals(other.get(j))
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        return length;
    }
}
