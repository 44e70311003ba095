package org.readback.pack;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readback.snapshot.Snapshot;

/** Covers the names of people where they stand in a text: every part of each name as it is entered, in Latin and in Cyrillic
 * letters, as a word of its own in any case of its letters; in Cyrillic also with the endings that Kazakh and Russian give
 * it. What is spelt in another way stays, and a word that is also a name is covered. */
final class NameCover {
    private static final int SHORTEST = 2;
    /** Letters of a stem to which endings may be added: shorter ones begin many words. */
    private static final int STEM = 4;

    private static final String BEFORE = "(?<!\\p{L})";
    private static final String AFTER = "(?!\\p{L})";
    private static final String ENDING = "\\p{IsCyrillic}{0,5}";

    private final Optional<Pattern> names;
    private final String mark;

    private NameCover(Optional<Pattern> names, String mark) {
        this.names = names;
        this.mark = mark;
    }

    /** @param mark that stands in place of each part of a name */
    static NameCover of(Collection<Snapshot.Person> people, String mark) {
        String parts = people.stream()
                .flatMap(person -> Stream.of(person.name(), person.latin(), person.cyrillic()))
                .flatMap(name -> Stream.of(name.split("[^\\p{L}]+")))
                .filter(part -> part.length() >= SHORTEST)
                .map(part -> part.toLowerCase(Locale.ROOT))
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(NameCover::word)
                .collect(Collectors.joining("|"));
        return new NameCover(
                parts.isEmpty()
                        ? Optional.empty()
                        : Optional.of(Pattern.compile(
                                BEFORE + "(?:" + parts + ")" + AFTER, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)),
                mark);
    }

    private static String word(String part) {
        boolean isCyrillic = part.codePoints()
                .allMatch(each -> Character.UnicodeScript.of(each) == Character.UnicodeScript.CYRILLIC);
        String stem = isCyrillic ? part.replaceFirst("[аяйь]$", "") : part;
        return isCyrillic && stem.length() >= STEM ? Pattern.quote(stem) + ENDING : Pattern.quote(part);
    }

    /** Two parts beside each other are covered once. */
    String cover(String text) {
        return names.map(pattern -> pattern.matcher(text)
                        .replaceAll(Matcher.quoteReplacement(mark))
                        .replaceAll(
                                Pattern.quote(mark) + "(?:\\s+" + Pattern.quote(mark) + ")+",
                                Matcher.quoteReplacement(mark)))
                .orElse(text);
    }
}
