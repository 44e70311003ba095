package org.readback.lexis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What words a form may be made of. The rules know spelling and no words, so they name more than there is: "wed" may be the
 * past of "we" for all they know. Whoever asks looks each of them up. */
public final class WordForms {
    private static final Map<String, List<String>> IRREGULAR = Tables.rows("irregular-forms.csv").stream()
            .collect(Collectors.groupingBy(row -> row[0], Collectors.mapping(row -> row[1], Collectors.toList())));
    private static final Map<String, String> SHORT = Map.of("can't", "can", "won't", "will", "shan't", "shall");
    private static final Pattern CLITIC = Pattern.compile("(?:n't|'(?:s|re|ve|ll|d|m)?)$");
    private static final Pattern VOWEL = Pattern.compile("[aeiouy]");
    private static final Pattern HISSING = Pattern.compile(".*(?:s|x|z|ch|sh|o)");

    /** What makes the form: it is worth something only if the base is a word of such a kind. */
    enum Ending {
        /** None that counts: the word itself, or a form that no rule makes. */
        NONE,
        /** More than one, or the third person. */
        S,
        /** The past, or what is going on. */
        ED_ING,
        /** More and most. */
        ER_EST,
        /** How. */
        LY
    }

    /** @param base in small letters */
    record Form(String base, Ending ending) {}

    private final List<Form> found = new ArrayList<>();

    private WordForms() {}

    /** All words that this may be a form of, itself first.
     *
     * @param word with or without what an apostrophe ties to it, in any letters */
    public static List<String> bases(String word) {
        return of(word).stream().map(Form::base).distinct().toList();
    }

    /** Whether the word or what it may be a form of is one of these, which are in small letters. */
    public static boolean isOneOf(String word, Set<String> words) {
        return bases(word).stream().anyMatch(words::contains);
    }

    static List<Form> of(String word) {
        var forms = new WordForms();
        String plain = word.toLowerCase(Locale.ENGLISH).replace('’', '\'');
        forms.add(plain, Ending.NONE);
        String alone = SHORT.getOrDefault(plain, CLITIC.matcher(plain).replaceFirst(""));
        if (!alone.equals(plain)) forms.add(alone, Ending.NONE);
        IRREGULAR.getOrDefault(alone, List.of()).forEach(base -> forms.add(base, Ending.NONE));
        forms.plural(alone);
        forms.past(alone);
        forms.compared(alone);
        forms.manner(alone);
        return forms.found;
    }

    private void plural(String word) {
        if (!word.endsWith("s") || word.endsWith("ss")) return;
        cut(word, "ies", Ending.S, stem -> stem + "y");
        cut(word, "ves", Ending.S, stem -> stem + "f");
        cut(word, "ves", Ending.S, stem -> stem + "fe");
        cut(word, "es", Ending.S, stem -> HISSING.matcher(stem).matches() ? stem : "");
        cut(word, "s", Ending.S, stem -> stem);
    }

    private void past(String word) {
        cut(word, "ied", Ending.ED_ING, stem -> stem + "y");
        for (String ending : List.of("ed", "ing")) inflected(word, ending, Ending.ED_ING);
    }

    private void compared(String word) {
        for (String ending : List.of("er", "est")) {
            cut(word, "i" + ending, Ending.ER_EST, stem -> stem + "y");
            inflected(word, ending, Ending.ER_EST);
        }
    }

    private void inflected(String word, String ending, Ending kind) {
        cut(word, ending, kind, stem -> stem);
        cut(word, ending, kind, stem -> stem + "e");
        cut(word, ending, kind, WordForms::undoubled);
    }

    private void manner(String word) {
        cut(word, "ly", Ending.LY, stem -> stem);
        cut(word, "ily", Ending.LY, stem -> stem + "y");
        cut(word, "bly", Ending.LY, stem -> stem + "ble");
        cut(word, "ically", Ending.LY, stem -> stem + "ic");
    }

    /** "stop" of "stopp"; nothing of what is not doubled. */
    private static String undoubled(String stem) {
        int last = stem.length() - 1;
        return last > 1 && stem.charAt(last) == stem.charAt(last - 1) ? stem.substring(0, last) : "";
    }

    /** @param base of the stem; empty if it is none */
    private void cut(String word, String ending, Ending kind, UnaryOperator<String> base) {
        if (!word.endsWith(ending)) return;
        String stem = word.substring(0, word.length() - ending.length());
        if (stem.length() > 1 && VOWEL.matcher(stem).find()) add(base.apply(stem), kind);
    }

    private void add(String base, Ending ending) {
        if (!base.isEmpty()) found.add(new Form(base, ending));
    }
}
