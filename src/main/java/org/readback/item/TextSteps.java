package org.readback.item;

import static org.readback.item.TypedRules.Setting.CAPITALS_COUNT;
import static org.readback.item.TypedRules.Setting.NUMBERS_ALIKE;
import static org.readback.item.TypedRules.Setting.PUNCTUATION_COUNTS;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The steps of {@link TypedRules.Edition#TOLERANT_1} by which two texts are made alike, one on top of the other. */
final class TextSteps {

    /** In their order. */
    static final List<MatchRule> ALL = List.of(
            MatchRule.EXACT,
            MatchRule.SPACES,
            MatchRule.SIGNS,
            MatchRule.PUNCTUATION,
            MatchRule.CAPITALS,
            MatchRule.CONTRACTIONS,
            MatchRule.BRITISH_AMERICAN,
            MatchRule.NUMBERS);

    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
    private static final Pattern QUOTES = Pattern.compile(
            "[\\p{Pi}\\p{Pf}'\"`\u00b4\u201a\u201e\u2032\u2033\u2035\u02b9\u02bb-\u02bd\u02c8\u301d-\u301f]");
    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\u2212\u2043]");
    private static final Pattern COMMA_BEFORE_THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3}(?!\\d))");
    private static final Pattern BREAKS = Pattern.compile("[,()\\[\\]]");
    /** Starts only where no stop stands before, so that a long row of stops is walked once. */
    private static final Pattern STOPS = Pattern.compile("(?<![.?!;:])[.?!;:]++(?=[\\s']|$)");

    private TextSteps() {}

    /** All forms that the text has after this step; more than one where a short form has several full ones. */
    static List<String> forms(String text, MatchRule step, TypedRules rules) {
        var forms = List.of(text);
        for (var each : ALL) {
            forms = forms.stream()
                    .flatMap(form -> apply(form, each, rules).stream())
                    .distinct()
                    .toList();
            if (each == step) break;
        }
        return forms;
    }

    private static List<String> apply(String text, MatchRule step, TypedRules rules) {
        return switch (step) {
            case SPACES -> List.of(spaces(text));
            case SIGNS ->
                List.of(DASHES.matcher(QUOTES.matcher(text).replaceAll("'")).replaceAll("-"));
            case PUNCTUATION -> List.of(rules.has(PUNCTUATION_COUNTS) ? text : withoutPunctuation(text));
            case CAPITALS -> List.of(rules.has(CAPITALS_COUNT) ? text : text.toLowerCase(Locale.ROOT));
            case CONTRACTIONS -> Contractions.fullForms(text);
            case BRITISH_AMERICAN -> List.of(BritishAmerican.american(text));
            case NUMBERS ->
                List.of(rules.has(NUMBERS_ALIKE) ? String.join(" ", NumberWords.toFigures(words(text))) : text);
            default -> List.of(text);
        };
    }

    static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" ", -1));
    }

    /** NFKC makes of an acute accent a space and a mark and of a double prime two primes: these go first. */
    static String spaces(String text) {
        var form = INVISIBLE
                .matcher(text)
                .replaceAll("")
                .replace('\u00b4', '\u2019')
                .replace('\u2033', '\u201d');
        form = Normalizer.normalize(form, Normalizer.Form.NFKC);
        return SPACES.matcher(form).replaceAll(" ").strip();
    }

    private static String withoutPunctuation(String text) {
        var form = COMMA_BEFORE_THOUSANDS.matcher(text).replaceAll("");
        form = STOPS.matcher(BREAKS.matcher(form).replaceAll(" ")).replaceAll(" ");
        return SPACES.matcher(form).replaceAll(" ").strip();
    }
}
