package org.readback.item;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads Cyrillic text as the Latin text that was meant: letters that look alike, and the same keys of the US keyboard
 * for the Russian and the Kazakh one. */
final class Keyboards {

    private static final Map<Integer, String> LOOK_ALIKES =
            table("аекорсхуіһАВСЕНІКМОРТХУҮ", "aekopcxyihABCEHIKMOPTXYY");

    private static final Map<Integer, String> RUSSIAN = table(
            "йцукенгшщзхъфывапролджэячсмитьбюёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ",
            "qwertyuiop[]asdfghjkl;'zxcvbnm,.`QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>~");

    /** Its row of figures holds the nine letters that Russian lacks, comma and full stop; the rest is Russian. */
    private static final Map<Integer, String> KAZAKH = table(
            "йцукенгшщзхъфывапролджэячсмитьбюЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ\"әіңғ,.үұқөһ",
            "qwertyuiop[]asdfghjkl;'zxcvbnm,.QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>1234567890-=");

    private Keyboards() {}

    /** What may have been meant. */
    record Reading(MatchRule rule, String text) {}

    /** Empty for a text without Cyrillic letters. */
    static List<Reading> readings(String text) {
        if (!isCyrillic(text)) return List.of();
        var readings = new ArrayList<Reading>();
        read(text, LOOK_ALIKES).ifPresent(form -> readings.add(new Reading(MatchRule.LOOK_ALIKES, form)));
        read(text, RUSSIAN).ifPresent(form -> readings.add(new Reading(MatchRule.LAYOUT, form)));
        read(text, KAZAKH).ifPresent(form -> readings.add(new Reading(MatchRule.LAYOUT, form)));
        return readings;
    }

    static boolean isCyrillic(String text) {
        return text.codePoints().anyMatch(Keyboards::isCyrillic);
    }

    private static boolean isCyrillic(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC;
    }

    /** Empty if a Cyrillic letter is not in the table. */
    private static Optional<String> read(String text, Map<Integer, String> table) {
        boolean known = text.codePoints().allMatch(letter -> !isCyrillic(letter) || table.containsKey(letter));
        if (!known) return Optional.empty();
        var latin = new StringBuilder();
        text.codePoints().forEach(letter -> latin.append(table.getOrDefault(letter, Character.toString(letter))));
        return Optional.of(latin.toString());
    }

    private static Map<Integer, String> table(String from, String to) {
        if (from.length() != to.length()) throw new IllegalArgumentException("the rows differ in length");
        var table = new HashMap<Integer, String>();
        for (int i = 0; i < from.length(); i++) table.put((int) from.charAt(i), to.substring(i, i + 1));
        return Map.copyOf(table);
    }
}
