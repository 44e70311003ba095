package org.readback.editing;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What of a name can stand in an id. */
final class Slugs {
    private static final int LONGEST = 60;

    private Slugs() {}

    /** Small Latin letters, digits and single hyphens within; at most sixty of them; empty if nothing is left. */
    static String of(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(plain.length(), LONGEST));
        return Stream.of(cut.split("-", -1)).filter(part -> !part.isEmpty()).collect(Collectors.joining("-"));
    }
}
