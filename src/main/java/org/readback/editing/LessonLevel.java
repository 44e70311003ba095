package org.readback.editing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readback.content.LessonBlock;
import org.readback.content.LessonText;

/** How hard an English text is to read: how long its sentences are and how many of its words are new. */
record LessonLevel(double wordsASentence, double newShare, List<String> newWords) {
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['’]\\p{L}+)?");
    private static final Pattern SENTENCE = Pattern.compile("[.!?:]+[\\s”’\"*)]|\\n|\\|");
    private static final Pattern MARK = Pattern.compile("[#*_`>]+|\\|[-: |]+\\|");
    private static final List<String> ENDINGS = List.of("s", "es", "ed", "d", "ing", "ly", "er", "'s", "’s");
    private static final int LISTED = 12;
    private static final int SHORTEST = 3;

    /** @param known words in small letters */
    static LessonLevel of(LessonText lesson, Set<String> known) {
        String text = text(lesson);
        List<String> words = words(text);
        long sentences = SENTENCE.splitAsStream(text)
                .filter(part -> words(part).size() > 2)
                .count();
        Map<String, Long> fresh = words.stream()
                .filter(word -> word.length() >= SHORTEST && !isKnown(word, known))
                .collect(Collectors.groupingBy(word -> word, Collectors.counting()));
        long count = fresh.values().stream().mapToLong(Long::longValue).sum();
        return new LessonLevel(
                sentences == 0 ? 0 : (double) words.size() / sentences,
                words.isEmpty() ? 0 : (double) count / words.size(),
                fresh.entrySet().stream()
                        .sorted(Map.Entry.<String, Long>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                        .limit(LISTED)
                        .map(Map.Entry::getKey)
                        .toList());
    }

    /** In small letters, in order, as often as they stand there. */
    static List<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(match -> match.group().toLowerCase(Locale.ENGLISH))
                .toList();
    }

    /** Itself, or the form that it is made of by one of the commonest endings. */
    static boolean isKnown(String word, Set<String> known) {
        return known.contains(word)
                || ENDINGS.stream()
                        .filter(word::endsWith)
                        .map(ending -> word.substring(0, word.length() - ending.length()))
                        .anyMatch(stem -> stem.length() > 1
                                && (known.contains(stem)
                                        || known.contains(stem + "e")
                                        || known.contains(doubled(stem))
                                        || ending(stem, known)));
    }

    private static boolean ending(String stem, Set<String> known) {
        return stem.endsWith("i") && known.contains(stem.substring(0, stem.length() - 1) + "y");
    }

    /** "stopp" of "stopped". */
    private static String doubled(String stem) {
        int end = stem.length() - 1;
        return end > 1 && stem.charAt(end) == stem.charAt(end - 1) ? stem.substring(0, end) : stem;
    }

    /** All that is read. */
    static String text(LessonText lesson) {
        return MARK.matcher(lesson.blocks().stream().flatMap(LessonLevel::text).collect(Collectors.joining("\n")))
                .replaceAll(" ");
    }

    private static Stream<String> text(LessonBlock block) {
        return switch (block) {
            case LessonBlock.Text(var markdown) ->
                Arrays.stream(markdown.split("\n")).filter(line -> !line.startsWith("#"));
            case LessonBlock.Dialogue dialogue -> dialogue.turns().stream().map(LessonBlock.Turn::words);
            case LessonBlock.Table table -> Stream.of(table.markdown());
            case LessonBlock.Callout callout -> Stream.of(callout.markdown());
            case LessonBlock.Reveal reveal -> Stream.of(reveal.markdown());
            case LessonBlock.Sound sound -> Stream.of(sound.transcript());
            case LessonBlock.Activity activity -> Stream.of(activity.markdown());
            case LessonBlock.Words _, LessonBlock.Check _, LessonBlock.Picture _, LessonBlock.Source _ -> Stream.of();
        };
    }
}
