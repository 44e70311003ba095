package org.readback.exam;

import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Codes of sessions: six signs that nobody takes for another, on a board or read aloud. */
final class Codes {
    /** Neither 0 and O, 1, I and L, 2 and Z, 5 and S, 8 and B, U and V, nor Q and G. 20 signs: 64 million codes. */
    static final String SIGNS = "ACDEFHJKMNPRTWXY3479";

    static final int LENGTH = 6;

    /** Cyrillic letters of the same shape, as they come from a keyboard that was not switched. */
    private static final Map<Character, Character> LATIN = Map.ofEntries(
            Map.entry('А', 'A'),
            Map.entry('С', 'C'),
            Map.entry('Е', 'E'),
            Map.entry('Н', 'H'),
            Map.entry('К', 'K'),
            Map.entry('М', 'M'),
            Map.entry('Р', 'P'),
            Map.entry('Т', 'T'),
            Map.entry('Х', 'X'),
            Map.entry('У', 'Y'),
            Map.entry('Ү', 'Y'));

    private Codes() {}

    static String make(RandomGenerator random) {
        return random.ints(LENGTH, 0, SIGNS.length())
                .mapToObj(place -> String.valueOf(SIGNS.charAt(place)))
                .collect(Collectors.joining());
    }

    /** What was meant: in capitals, without spaces and hyphens, in Latin letters; at most as long as a code and one. */
    static String meant(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .chars()
                .mapToObj(sign -> (char) sign)
                .filter(sign -> Character.isLetterOrDigit(sign))
                .limit(LENGTH + 1L)
                .map(sign -> String.valueOf(LATIN.getOrDefault(sign, sign)))
                .collect(Collectors.joining());
    }

    /** As it is read aloud: two by two threes. */
    static String spaced(String code) {
        return code.substring(0, LENGTH / 2) + " " + code.substring(LENGTH / 2);
    }
}
