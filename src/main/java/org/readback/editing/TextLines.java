package org.readback.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Two or three texts side by side, line by line. */
public final class TextLines {
    /** Above so many comparisons the changed part is taken as a whole. */
    private static final long MOST = 4_000_000;

    private TextLines() {}

    /** A line of a difference. */
    public record Line(Kind kind, String text) {}

    /** Where a line stands. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    /** What has to be taken out of one text and put in to make the other; as few lines as possible, those taken out
     * first. */
    public static List<Line> difference(String old, String now) {
        List<String> before = lines(old);
        List<String> after = lines(now);
        int[] matches = matches(before, after);
        var found = new ArrayList<Line>();
        int next = 0;
        for (int i = 0; i < matches.length; i++) {
            if (matches[i] < 0) {
                found.add(new Line(Kind.REMOVED, before.get(i)));
                continue;
            }
            while (next < matches[i]) found.add(new Line(Kind.ADDED, after.get(next++)));
            found.add(new Line(Kind.SAME, before.get(i)));
            next++;
        }
        while (next < after.size()) found.add(new Line(Kind.ADDED, after.get(next++)));
        return found;
    }

    /** Both changes of one text in one; empty if they touch the same lines in different ways. */
    public static Optional<String> merge(String base, String mine, String theirs) {
        List<String> old = lines(base);
        var three = new Merge(old, lines(mine), lines(theirs));
        return three.merge() ? Optional.of(String.join("\n", three.merged)) : Optional.empty();
    }

    private static List<String> lines(String text) {
        return List.of(text.split("\n", -1));
    }

    /** For each line of the first the line of the second that is the same, along a longest common sequence; else -1. */
    private static int[] matches(List<String> one, List<String> other) {
        var matches = new int[one.size()];
        java.util.Arrays.fill(matches, -1);
        int from = 0;
        while (from < Math.min(one.size(), other.size()) && one.get(from).equals(other.get(from))) {
            matches[from] = from++;
        }
        int end = one.size();
        int otherEnd = other.size();
        while (end > from && otherEnd > from && one.get(end - 1).equals(other.get(otherEnd - 1))) {
            matches[--end] = --otherEnd;
        }
        int rows = end - from;
        int columns = otherEnd - from;
        if ((long) rows * columns > MOST) return matches;
        var length = new int[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                length[i][j] = one.get(from + i).equals(other.get(from + j))
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        for (int i = 0, j = 0; i < rows && j < columns; ) {
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

    /** What stands between lines that are the same in all three is taken from whoever changed it. */
    private static final class Merge {
        private final List<String> base;
        private final List<String> mine;
        private final List<String> theirs;
        private final List<String> merged = new ArrayList<>();
        private int atBase;
        private int atMine;
        private int atTheirs;

        Merge(List<String> base, List<String> mine, List<String> theirs) {
            this.base = base;
            this.mine = mine;
            this.theirs = theirs;
        }

        boolean merge() {
            int[] inMine = matches(base, mine);
            int[] inTheirs = matches(base, theirs);
            for (int line = 0; line < base.size(); line++) {
                if (inMine[line] < 0 || inTheirs[line] < 0) continue;
                if (!between(line, inMine[line], inTheirs[line])) return false;
                merged.add(base.get(line));
                atBase = line + 1;
                atMine = inMine[line] + 1;
                atTheirs = inTheirs[line] + 1;
            }
            return between(base.size(), mine.size(), theirs.size());
        }

        private boolean between(int toBase, int toMine, int toTheirs) {
            List<String> old = base.subList(atBase, toBase);
            List<String> here = mine.subList(atMine, toMine);
            List<String> there = theirs.subList(atTheirs, toTheirs);
            if (here.equals(old)) merged.addAll(there);
            else if (there.equals(old) || there.equals(here)) merged.addAll(here);
            else return false;
            return true;
        }
    }
}
