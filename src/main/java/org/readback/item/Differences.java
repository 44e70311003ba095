package org.readback.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was typed beside what was expected, letter by letter. */
final class Differences {

    static final int LONGEST = 400;

    private Differences() {}

    /** Empty if the texts are the same, if hardly anything of them is, or if one is very long. */
    static List<Difference> letters(String given, String expected, boolean capitalsCount) {
        if (given.length() > LONGEST || expected.length() > LONGEST) return List.of();
        var alignment = align(given, expected, capitalsCount);
        if (alignment.cost() == 0 || alignment.cost() * 2 > expected.length()) return List.of();
        return merge(alignment, pieces(given), pieces(expected), capitalsCount);
    }

    /** How far the texts are from each other, in letters. */
    static double distance(String given, String expected) {
        if (given.length() > LONGEST || expected.length() > LONGEST) return Double.POSITIVE_INFINITY;
        return align(given, expected, false).cost();
    }

    private static Alignment align(String given, String expected, boolean capitalsCount) {
        return Alignment.of(pieces(given), pieces(expected), (one, other) -> isSame(one, other, capitalsCount) ? 0 : 1);
    }

    private static boolean isSame(String one, String other, boolean capitalsCount) {
        return one.equals(other)
                || (!capitalsCount && one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT)));
    }

    private static List<String> pieces(String text) {
        return text.codePoints().mapToObj(Character::toString).toList();
    }

    private static List<Difference> merge(
            Alignment alignment, List<String> given, List<String> expected, boolean capitalsCount) {
        var parts = new ArrayList<Difference>();
        for (var pair : alignment.pairs()) {
            var one = pair.given() == Alignment.NONE ? "" : given.get(pair.given());
            var other = pair.expected() == Alignment.NONE ? "" : expected.get(pair.expected());
            var kind = kind(one, other, capitalsCount);
            add(parts, new Difference(kind, one, other));
        }
        return parts;
    }

    /** Joined to the last part if that is of the same kind. */
    static void add(List<Difference> parts, Difference next) {
        boolean joins = !parts.isEmpty() && parts.getLast().kind() == next.kind();
        var last = joins ? parts.removeLast() : new Difference(next.kind(), "", "");
        parts.add(new Difference(next.kind(), last.given() + next.given(), last.expected() + next.expected()));
    }

    private static Difference.Kind kind(String given, String expected, boolean capitalsCount) {
        if (given.isEmpty()) return Difference.Kind.MISSING;
        if (expected.isEmpty()) return Difference.Kind.EXTRA;
        return isSame(given, expected, capitalsCount) ? Difference.Kind.SAME : Difference.Kind.CHANGED;
    }
}
