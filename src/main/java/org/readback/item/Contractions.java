package org.readback.item;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** English short forms with their full ones. <i>He's</i> is both <i>he is</i> and <i>he has</i>; <i>the guard's</i> is
 * left alone, as it may be a genitive. */
final class Contractions {

    private static final int MOST_FORMS = 16;

    private static final Map<String, List<String>> WHOLE = Map.of(
            "can't", List.of("can not"),
            "cannot", List.of("can not"),
            "won't", List.of("will not"),
            "shan't", List.of("shall not"),
            "let's", List.of("let us"));

    private static final Map<String, List<String>> ENDINGS = Map.of(
            "n't", List.of(" not"),
            "'m", List.of(" am"),
            "'re", List.of(" are"),
            "'ve", List.of(" have"),
            "'ll", List.of(" will"),
            "'d", List.of(" would", " had"),
            "'s", List.of(" is", " has"));

    private static final Set<String> BEFORE_S = Set.of(
            "he",
            "she",
            "it",
            "that",
            "there",
            "here",
            "what",
            "who",
            "where",
            "when",
            "how",
            "everybody",
            "everyone",
            "nobody",
            "somebody",
            "someone");

    private Contractions() {}

    /** The text with full forms in place of short ones, in all readings, at most 16; apostrophes are straight. */
    static List<String> fullForms(String text) {
        if (text.indexOf('\'') < 0 && !text.toLowerCase(Locale.ROOT).contains("cannot")) return List.of(text);
        var forms = new LinkedHashSet<>(List.of(""));
        for (var word : TextSteps.words(text)) {
            var longer = new LinkedHashSet<String>();
            for (var form : forms) {
                for (var full : full(word)) {
                    if (longer.size() < MOST_FORMS) longer.add(form.isEmpty() ? full : form + " " + full);
                }
            }
            forms = longer;
        }
        return List.copyOf(forms);
    }

    private static List<String> full(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        var whole = WHOLE.get(lower);
        if (whole != null)
            return List.of(word.substring(0, 1) + whole.getFirst().substring(1));
        for (var ending : ENDINGS.entrySet()) {
            int base = word.length() - ending.getKey().length();
            if (base <= 0 || !lower.endsWith(ending.getKey())) continue;
            if (ending.getKey().equals("'s") && !BEFORE_S.contains(lower.substring(0, base))) continue;
            var full = new ArrayList<String>();
            for (var words : ending.getValue()) full.add(word.substring(0, base) + words);
            return full;
        }
        return List.of(word);
    }
}
