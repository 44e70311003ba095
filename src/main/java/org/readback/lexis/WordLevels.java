package org.readback.lexis;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The CEFR-J Wordlist 1.5 (Yukio Tono, Tokyo University of Foreign Studies): 7,799 words with their part of speech and level.
 * Entries of several words ("air force") are in the file and are not found here, where words come one by one.
 *
 * <p>Nobody says here which part of speech a word in a text is. A form therefore has the easiest level of all that it can be:
 * what is called hard is hard whatever it is. */
public final class WordLevels {
    private static final Set<String> DOING = Set.of("verb", "be-verb", "do-verb", "have-verb", "modal auxiliary");
    private static final Set<String> LIKE = Set.of("adjective", "adverb", "determiner", "pronoun");

    private final Map<String, Map<String, WordLevel>> words = new HashMap<>();

    private WordLevels(List<String[]> rows) {
        for (String[] row : rows) {
            for (String spelling : row[0].split("/", -1)) {
                words.computeIfAbsent(spelling.toLowerCase(Locale.ENGLISH), _ -> new HashMap<>())
                        .merge(row[1], WordLevel.valueOf(row[2]), WordLevels::easier);
            }
        }
    }

    /** The list as it is shipped; read once. */
    public static WordLevels shipped() {
        return Shipped.LIST;
    }

    private static final class Shipped {
        static final WordLevels LIST = new WordLevels(Tables.rows("cefr-j-wordlist-1.5.csv"));
    }

    private static WordLevel easier(WordLevel one, WordLevel other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** The easiest that a word can be, itself before what it is made of; empty if neither is in the list. */
    public Optional<LevelledWord> of(String word) {
        return WordForms.of(word).stream()
                .flatMap(form -> level(form).map(level -> new LevelledWord(form.base(), level)).stream())
                .min(Comparator.comparing(LevelledWord::level));
    }

    private Optional<WordLevel> level(WordForms.Form form) {
        return words.getOrDefault(form.base(), Map.of()).entrySet().stream()
                .filter(entry -> fits(entry.getKey(), form.ending()))
                .map(Map.Entry::getValue)
                .min(Comparator.naturalOrder());
    }

    private static boolean fits(String part, WordForms.Ending ending) {
        return switch (ending) {
            case NONE -> true;
            case S -> part.equals("noun") || part.equals("number") || DOING.contains(part);
            case ED_ING -> DOING.contains(part);
            case ER_EST -> LIKE.contains(part);
            case LY -> part.equals("adjective");
        };
    }
}
