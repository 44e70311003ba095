package org.readback.item;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** One slip of the finger: a letter too many, one missing, another one, or two neighbours swapped. */
final class Slips {

    private static final int SHORTEST = 5;
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}\\p{M}]");

    private Slips() {}

    /**
     * Whether the rows of words are the same but for one slip in one word of at least five letters.
     *
     * @param taken words that mean something else, so that the slip would make another answer
     */
    static boolean isOneSlip(List<String> given, List<String> expected, Set<String> taken) {
        if (given.size() != expected.size()) return false;
        int slips = 0;
        for (int i = 0; i < given.size(); i++) {
            if (given.get(i).equals(expected.get(i))) continue;
            if (!isSlip(given.get(i), expected.get(i), taken)) return false;
            slips++;
        }
        return slips == 1;
    }

    static boolean isSlip(String given, String expected, Set<String> taken) {
        if (expected.codePoints().filter(Character::isLetter).count() < SHORTEST) return false;
        if (expected.codePoints().anyMatch(Character::isDigit)) return false;
        if (given.codePoints().anyMatch(Character::isDigit)) return false;
        if (taken.contains(given) || NumberWords.isNumber(given)) return false;
        // another capital letter or sign is no slip: where it counts, it is what the item asks for
        return isOneEdit(given, expected) && isOneEdit(letters(given), letters(expected));
    }

    private static String letters(String word) {
        return NOT_A_LETTER.matcher(word).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** Distance 1 by insertion, deletion, change and swap of neighbours (Damerau 1964); counts UTF-16 units. */
    static boolean isOneEdit(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 1 || one.equals(other)) return false;
        int from = 0;
        int shorter = Math.min(one.length(), other.length());
        while (from < shorter && one.charAt(from) == other.charAt(from)) from++;
        if (one.length() < other.length()) return one.substring(from).equals(other.substring(from + 1));
        if (one.length() > other.length()) return one.substring(from + 1).equals(other.substring(from));
        if (one.substring(from + 1).equals(other.substring(from + 1))) return true;
        return from + 1 < one.length()
                && one.charAt(from) == other.charAt(from + 1)
                && one.charAt(from + 1) == other.charAt(from)
                && one.substring(from + 2).equals(other.substring(from + 2));
    }
}
