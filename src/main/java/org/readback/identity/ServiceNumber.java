package org.readback.identity;

import java.util.Locale;
import java.util.regex.Pattern;
import org.readback.base.UserError;

/** The number by which the service knows a person; the same person has one at a time, and nobody else has it.
 *
 * <p>Cyrillic letters that look like Latin ones are taken for them: а number typed with either is one number.
 *
 * @param serviceNumber 3 to 20 capital letters, digits, hyphens and slashes, with a digit among them */
public record ServiceNumber(String serviceNumber) {
    private static final String CYRILLIC = "АВЕКМНОРСТУХІ";
    private static final String LATIN = "ABEKMHOPCTYXI";
    private static final Pattern NUMBER = Pattern.compile("(?=.*[0-9])[\\p{Lu}0-9/-]{3,20}");

    /** @throws UserError if it is none: it comes from a form or a file */
    public ServiceNumber {
        serviceNumber = folded(serviceNumber);
        if (!NUMBER.matcher(serviceNumber).matches()) throw new UserError("identity.error.number");
    }

    private static String folded(String typed) {
        var folded = new StringBuilder();
        typed.toUpperCase(Locale.ROOT)
                .codePoints()
                .filter(sign -> !Character.isWhitespace(sign) && !Character.isSpaceChar(sign) && sign != '№')
                .forEach(sign -> {
                    int at = CYRILLIC.indexOf(sign);
                    folded.appendCodePoint(at < 0 ? sign : LATIN.charAt(at));
                });
        return folded.toString();
    }

    @Override
    public String toString() {
        return serviceNumber;
    }
}
