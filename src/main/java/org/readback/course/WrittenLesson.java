package org.readback.course;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readback.base.LocalText;
import org.readback.content.CourseText;
import org.readback.content.LessonSource;
import org.readback.content.Lexeme;
import org.readback.item.LanguageTag;
import org.readback.item.MediaId;

/** A lesson with the texts in which it stands in the database, for those who write it.
 *
 * @param number within its course, from 1
 * @param texts the newest one that is in use, by language; none for a lesson that nobody approved yet
 * @param wordsSource the text of {@code lexemes.yaml}
 * @param madeHere whether it was begun in this installation and does not come from the content files
 * @param copiedFrom the lesson with whose items, words and files it began; empty if it is no copy */
public record WrittenLesson(
        LessonId id,
        CourseText course,
        String unit,
        int number,
        Map<LanguageTag, Text> texts,
        List<Lexeme> words,
        String wordsSource,
        Map<String, MediaId> media,
        boolean madeHere,
        Optional<LessonId> copiedFrom) {
    public WrittenLesson {
        texts = Map.copyOf(texts);
        words = List.copyOf(words);
        media = Map.copyOf(media);
    }

    /** One text that is in use.
     *
     * @param number counted up with each text of the lesson in this language
     * @param original number of the text of which it is a translation; empty for the original, and where both came from the
     *     files */
    public record Text(
            int number, LessonTextStatus status, boolean editedHere, Optional<Integer> original, String source) {}

    /** The language in which it is written first. */
    public LanguageTag first() {
        return course.languages().getFirst();
    }

    public Optional<Text> text(LanguageTag language) {
        return Optional.ofNullable(texts.get(language));
    }

    public Optional<Text> original() {
        return text(first());
    }

    /** Whether the original changed since this text was translated. */
    public boolean isOutOfDate(LanguageTag language) {
        if (language.equals(first())) return false;
        return text(language)
                .filter(text -> original().filter(now -> isOutOfDate(text, now)).isPresent())
                .isPresent();
    }

    private static boolean isOutOfDate(Text text, Text original) {
        return text.original().map(of -> of < original.number()).orElse(original.editedHere());
    }

    /** In the languages it has; its id where it has none yet. */
    public LocalText title() {
        var titles = new LinkedHashMap<String, String>();
        texts.forEach((language, text) ->
                titles.put(language.code(), LessonSource.of(text.source()).title()));
        titles.putIfAbsent("en", titles.getOrDefault(first().code(), id.lessonId()));
        return new LocalText(titles);
    }
}
