package org.readback.library;

import java.util.List;
import java.util.Locale;

/** What people say about a medium.
 *
 * @param name as the file was called, or better; 1 to {@value #LONGEST_NAME} characters
 * @param alt what a picture shows, for those who do not see it
 * @param transcript what is said in a sound, a line a turn
 * @param licence under which it may be used; a few words
 * @param owner who made it or gave it
 * @param tags in small letters, in order, each once */
public record MediumText(String name, String alt, String transcript, String licence, String owner, List<String> tags) {
    public static final int LONGEST_NAME = 200;
    /** Of every other text. */
    public static final int LONGEST = 5000;

    public MediumText {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("A name has 1 to 200 characters: " + name.length());
        }
        alt = checked(alt);
        transcript = checked(transcript);
        licence = checked(licence);
        owner = checked(owner);
        tags = tags.stream()
                .map(tag -> tag.strip().toLowerCase(Locale.ROOT))
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    /** Nothing but a name. */
    public static MediumText named(String name) {
        return new MediumText(name, "", "", "", "", List.of());
    }

    private static String checked(String text) {
        if (text.length() > LONGEST) throw new IllegalArgumentException("Too long: " + text.length());
        return text.strip();
    }
}
