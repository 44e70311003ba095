package org.readback.identity;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.readback.base.UserError;

/** A name in one script.
 *
 * @param surname 1 to 60 characters: letters, hyphens, apostrophes and spaces
 * @param given likewise; a patronymic, where there is one, stands behind the name */
public record PersonName(String surname, String given) {
    public static final int LONGEST = 60;

    private static final Pattern CYRILLIC = Pattern.compile("[\\p{IsCyrillic}' -]{1,60}");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z' -]{1,60}");

    public PersonName {
        surname = normal(surname);
        given = normal(given);
    }

    /** @throws UserError unless both parts are written in Cyrillic letters */
    public static PersonName cyrillic(String surname, String given) {
        return checked(new PersonName(surname, given), CYRILLIC, "identity.error.cyrillic");
    }

    /** As in the machine-readable part of a passport, which knows the letters A to Z only.
     *
     * @throws UserError unless both parts are written in them */
    public static PersonName latin(String surname, String given) {
        return checked(new PersonName(surname, given), LATIN, "identity.error.latin");
    }

    private static PersonName checked(PersonName name, Pattern letters, String fault) {
        if (!letters.matcher(name.surname).matches()
                || !letters.matcher(name.given).matches()) {
            throw new UserError(fault, LONGEST);
        }
        return name;
    }

    private static String normal(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFC)
                .replaceAll("\\s+", " ")
                .replaceAll("[’ʼ`]", "'")
                .replaceAll("[‐‑–]", "-");
    }

    /** Surname first, as lists have it. */
    @Override
    public String toString() {
        return surname + " " + given;
    }
}
