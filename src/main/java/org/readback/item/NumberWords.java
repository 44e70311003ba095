package org.readback.item;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * English number words as figures: twenty-five is 25, two hundred and six is 206, third is 3rd. A row of single figures
 * is read figure by figure, as on the radio: four four seven one is 4471, and so is 4 4 7 1.
 */
final class NumberWords {

    private static final Map<String, Integer> UNITS = new HashMap<>();
    private static final Map<String, Integer> TENS = new HashMap<>();
    private static final Map<String, String> ORDINALS = Map.ofEntries(
            Map.entry("first", "one"),
            Map.entry("second", "two"),
            Map.entry("third", "three"),
            Map.entry("fifth", "five"),
            Map.entry("eighth", "eight"),
            Map.entry("ninth", "nine"),
            Map.entry("twelfth", "twelve"));
    private static final int HUNDRED = 100;
    private static final int THOUSAND = 1000;

    static {
        var units = List.of(
                "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
                        .split(" "));
        for (int i = 0; i < units.size(); i++) UNITS.put(units.get(i), i);
        UNITS.putAll(Map.of("tree", 3, "fower", 4, "fife", 5, "niner", 9));
        var tens = List.of("twenty thirty forty fifty sixty seventy eighty ninety".split(" "));
        for (int i = 0; i < tens.size(); i++) TENS.put(tens.get(i), (i + 2) * 10);
    }

    private NumberWords() {}

    /** Whether the word is a number by itself, as a cardinal or an ordinal. */
    static boolean isNumber(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        var ordinal = cardinal(lower);
        return isCardinal(lower) || (ordinal != null && isCardinal(ordinal));
    }

    private static boolean isCardinal(String word) {
        return UNITS.containsKey(word) || TENS.containsKey(word) || word.equals("hundred") || word.equals("thousand");
    }

    /** The words with every number in figures. */
    static List<String> toFigures(List<String> words) {
        var parts = new ArrayList<String>();
        for (var word : words) {
            var halves = word.split("-", -1);
            boolean compound =
                    halves.length == 2 && TENS.containsKey(halves[0].toLowerCase(Locale.ROOT)) && isNumber(halves[1]);
            if (compound) parts.addAll(List.of(halves));
            else parts.add(word);
        }
        var figures = new ArrayList<String>();
        for (int at = 0; at < parts.size(); ) {
            int end = endOfRow(parts, at);
            if (end - at > 1) {
                var row = new StringBuilder();
                for (var part : parts.subList(at, end)) row.append(single(part));
                figures.add(row.toString());
                at = end;
                continue;
            }
            var number = new Reader(parts, at);
            figures.add(number.read() ? number.text() : parts.get(at));
            at = Math.max(at + 1, number.at);
        }
        return figures;
    }

    private static int endOfRow(List<String> parts, int from) {
        int at = from;
        while (at < parts.size() && single(parts.get(at)) != null) at++;
        boolean counted = at < parts.size() && isScale(parts.get(at));
        return counted && at > from ? at - 1 : at;
    }

    private static @Nullable String single(String part) {
        if (part.length() == 1 && Character.isDigit(part.charAt(0))) return part;
        var unit = UNITS.get(part.toLowerCase(Locale.ROOT));
        return unit != null && unit < 10 ? unit.toString() : null;
    }

    private static boolean isScale(String part) {
        var lower = part.toLowerCase(Locale.ROOT);
        return lower.equals("hundred") || lower.equals("thousand");
    }

    private static @Nullable String cardinal(String ordinal) {
        var irregular = ORDINALS.get(ordinal);
        if (irregular != null) return irregular;
        if (ordinal.endsWith("ieth")) return ordinal.substring(0, ordinal.length() - 4) + "y";
        return ordinal.endsWith("th") ? ordinal.substring(0, ordinal.length() - 2) : null;
    }

    /** Reads one number from its words. */
    private static final class Reader {
        private final List<String> parts;
        private int at;
        private int sum;
        private int group;
        private boolean ordinal;

        Reader(List<String> parts, int at) {
            this.parts = parts;
            this.at = at;
        }

        boolean read() {
            int start = at;
            boolean open = true;
            while (open && at < parts.size() && !ordinal) {
                open = take(parts.get(at).toLowerCase(Locale.ROOT), at > start);
                if (open) at++;
            }
            return at > start;
        }

        private boolean take(String word, boolean begun) {
            if (word.equals("a") || word.equals("and")) return joins(word, begun);
            var plain = word;
            if (!isCardinal(word)) {
                var base = cardinal(word);
                if (base == null || !isCardinal(base)) return false;
                plain = base;
                ordinal = true;
            }
            boolean fits = add(plain, begun);
            if (!fits) ordinal = false;
            return fits;
        }

        private boolean joins(String word, boolean begun) {
            boolean next = at + 1 < parts.size();
            if (word.equals("a")) return !begun && next && isScale(parts.get(at + 1));
            return begun && next && isScale(parts.get(at - 1)) && isNumber(parts.get(at + 1));
        }

        private boolean add(String word, boolean begun) {
            var unit = UNITS.get(word);
            var ten = TENS.get(word);
            if (unit != null) {
                boolean afterTens = group % 10 == 0 && group % HUNDRED >= 20 && unit > 0 && unit < 10;
                boolean fits = !begun || group % HUNDRED == 0 || afterTens;
                if (fits) group += unit;
                return fits;
            }
            if (ten != null) {
                boolean fits = !begun || group % HUNDRED == 0;
                if (fits) group += ten;
                return fits;
            }
            if (word.equals("hundred")) {
                if (group >= 10) return false;
                group = Math.max(group, 1) * HUNDRED;
                return true;
            }
            if (sum > 0) return false;
            sum = Math.max(group, 1) * THOUSAND;
            group = 0;
            return true;
        }

        String text() {
            int value = sum + group;
            return ordinal ? value + suffix(value) : Integer.toString(value);
        }

        private static String suffix(int value) {
            if (value % HUNDRED > 10 && value % HUNDRED < 14) return "th";
            return switch (value % 10) {
                case 1 -> "st";
                case 2 -> "nd";
                case 3 -> "rd";
                default -> "th";
            };
        }
    }
}
