package org.readback.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readback.base.Differences;

/** Two or three texts side by side, line by line. */
public final class TextLines {
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
        int[] matches = Differences.matches(before, after);
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
            int[] inMine = Differences.matches(base, mine);
            int[] inTheirs = Differences.matches(base, theirs);
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
