package org.readback.profile;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Ids made of names. */
final class Slugs {
    private static final int LONGEST = 32;

    private Slugs() {}

    /** Latin letters and digits of the name with hyphens between, at most 36 characters; a number is added where it is
     * taken.
     *
     * @param otherwise for a name that has neither */
    static String of(String name, String otherwise, Predicate<String> isTaken) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String stem = plain.isEmpty() ? otherwise : plain.substring(0, Math.min(LONGEST, plain.length()));
        String first = stem.replaceAll("-$", "");
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? first : first + "-" + number)
                .filter(isTaken.negate())
                .findFirst()
                .orElseThrow();
    }
}
