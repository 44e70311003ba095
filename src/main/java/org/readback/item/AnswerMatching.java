package org.readback.item;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The strict rules: compares a typed answer with the accepted ones after making both alike in all that is not the answer: Unicode form
 * (NFKC), invisible characters, spaces, kinds of quotes and dashes, commas, final full stops, capital letters.
 *
 * <p>A comma counts as a space (yes,sir is yes sir; 2,5 is not 25), but before exactly three digits of a number it is
 * dropped (1,000 is 1000). Letters are compared as they are: е is not ё, and a Cyrillic а is not a Latin a.
 */
final class AnswerMatching {

    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    private static final Pattern QUOTES = Pattern.compile(
            "[\\p{Pi}\\p{Pf}'\"`\u00b4\u201a\u201e\u2032\u2033\u2035\u02b9\u02bb-\u02bd\u02c8\u301d-\u301f]");
    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\u2212\u2043]");
    private static final Pattern COMMA_BEFORE_THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3}(?!\\d))");
    private static final Pattern SPACES_AND_COMMAS = Pattern.compile("[\\s\\p{Z}\\p{Cc},]+");

    private AnswerMatching() {}

    /** Whether the text is one of the answers; a blank text never is. */
    static boolean matches(String typed, List<String> accepted) {
        var given = normalise(typed);
        return !given.isEmpty()
                && accepted.stream().anyMatch(answer -> normalise(answer).equals(given));
    }

    /** The form in which answers are compared; empty if the text holds nothing but spaces, commas and full stops. */
    static String normalise(String text) {
        var form = INVISIBLE.matcher(text).replaceAll("");
        // Before NFKC as well: it makes of an acute accent a space and a mark, of a double prime two primes.
        form = QUOTES.matcher(form).replaceAll("'");
        form = Normalizer.normalize(form, Normalizer.Form.NFKC);
        form = QUOTES.matcher(form).replaceAll("'");
        form = DASHES.matcher(form).replaceAll("-");
        form = COMMA_BEFORE_THOUSANDS.matcher(form).replaceAll("");
        form = SPACES_AND_COMMAS.matcher(form).replaceAll(" ");
        return withoutFinalStops(form).strip().toLowerCase(Locale.ROOT);
    }

    /** A loop and not a pattern: <code>[ .]+$</code> takes quadratic time on a long row of dots before a letter. */
    private static String withoutFinalStops(String text) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == '.' || text.charAt(end - 1) == ' ')) end--;
        return text.substring(0, end);
    }
}
