package org.readback.editing;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readback.content.LessonBlock;
import org.readback.content.LessonText;
import org.readback.lexis.WordForms;
import org.readback.lexis.WordLevel;
import org.readback.lexis.WordLevels;

/** How hard an English text is to read: how long its sentences are and which of its words are beyond its readers.
 *
 * @param above words that the list of levels has, but above the level of the band, and how often each stands there
 * @param unlisted words that are neither in the list nor met elsewhere in the course, as often */
record LessonLevel(double wordsASentence, Map<String, Long> above, Map<String, Long> unlisted) {
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['’]\\p{L}+)?");
    private static final Pattern SENTENCE = Pattern.compile("[.!?:]+[\\s”’\"*)]|\\n|\\|");
    private static final Pattern START = Pattern.compile("(?:^|[.!?:|\\n])[\\s“”‘’\"(–-]*$");
    private static final Pattern MARK = Pattern.compile("[#*_`>]+|\\|[-: |]+\\|");
    private static final int SHORTEST = 3;

    /** Words that are no surprise to the readers of a lesson, in small letters.
     *
     * @param taught those of the lists of the course up to the lesson's band, and of the lesson itself
     * @param met those that stand in the other lessons up to the same band */
    record Vocabulary(Set<String> taught, Set<String> met) {
        Vocabulary {
            taught = Set.copyOf(taught);
            met = Set.copyOf(met);
        }
    }

    static LessonLevel of(LessonText lesson, WordLevel limit, Vocabulary vocabulary) {
        String text = text(lesson);
        long sentences = SENTENCE.splitAsStream(text)
                .filter(part -> words(part).size() > 2)
                .count();
        var above = new TreeMap<String, Long>();
        var unlisted = new TreeMap<String, Long>();
        commonWords(text)
                .filter(word -> !WordForms.isOneOf(word, vocabulary.taught()))
                .forEach(word -> WordLevels.shipped()
                        .of(word)
                        .ifPresentOrElse(
                                listed -> {
                                    if (listed.level().compareTo(limit) > 0) {
                                        above.merge(listed.headword(), 1L, Long::sum);
                                    }
                                },
                                () -> {
                                    if (!WordForms.isOneOf(word, vocabulary.met())) unlisted.merge(word, 1L, Long::sum);
                                }));
        return new LessonLevel(sentences == 0 ? 0 : (double) words(text).size() / sentences, above, unlisted);
    }

    /** In small letters, in order, as often as they stand there. */
    static List<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(match -> match.group().toLowerCase(Locale.ENGLISH))
                .toList();
    }

    /** All but names and short forms: what never stands there in small letters, and either is not in the list or has its
     * capital within a sentence. */
    private static Stream<String> commonWords(String text) {
        Set<String> small = new HashSet<>();
        Set<String> capital = new HashSet<>();
        WORD.matcher(text).results().forEach(match -> {
            String word = match.group();
            String lower = word.toLowerCase(Locale.ENGLISH);
            if (word.equals(lower)) {
                small.add(lower);
            } else if (!START.matcher(text.substring(0, match.start())).find()
                    || WordLevels.shipped().of(word).isEmpty()) {
                capital.add(lower);
            }
        });
        return words(text).stream()
                .filter(word -> word.length() >= SHORTEST)
                .filter(word -> small.contains(word) || !capital.contains(word));
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
