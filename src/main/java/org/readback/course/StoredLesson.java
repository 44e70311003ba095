package org.readback.course;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.readback.base.LocalText;
import org.readback.content.LessonText;
import org.readback.content.Lexeme;
import org.readback.item.ItemId;
import org.readback.item.LanguageTag;
import org.readback.item.MediaId;

/** A lesson in the texts that are shown here.
 *
 * @param number within its course, from 1
 * @param texts by language, in the order of the course; at least one
 * @param media its sounds and pictures by file name */
record StoredLesson(
        LessonId id,
        StoredCourse.Place place,
        int number,
        Map<LanguageTag, LessonText> texts,
        List<Lexeme> words,
        Map<String, MediaId> media,
        boolean specimen) {
    StoredLesson {
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
        words = List.copyOf(words);
        media = Map.copyOf(media);
    }

    LessonText first() {
        return texts.values().iterator().next();
    }

    List<LanguageTag> languages() {
        return List.copyOf(texts.keySet());
    }

    LessonText in(LanguageTag language) {
        return texts.getOrDefault(language, first());
    }

    /** The language of the interface if the lesson has it, otherwise its first. */
    LanguageTag languageFor(Locale locale) {
        return languages().stream()
                .filter(language -> language.code().equals(locale.getLanguage()))
                .findFirst()
                .orElse(languages().getFirst());
    }

    Optional<LanguageTag> known(LanguageTag language) {
        return Optional.of(language).filter(texts::containsKey);
    }

    /** English content is always there: a course names English among its languages. */
    LocalText title() {
        var titles = new LinkedHashMap<String, String>();
        texts.forEach((language, text) -> titles.put(language.code(), text.title()));
        titles.putIfAbsent("en", first().title());
        return new LocalText(titles);
    }

    List<ItemId> check() {
        return first().check();
    }
}
