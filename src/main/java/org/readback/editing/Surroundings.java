package org.readback.editing;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readback.content.CourseText;
import org.readback.content.LessonText;
import org.readback.item.LanguageTag;

/** What a lesson is checked against.
 *
 * @param items of which the bank holds a version, none of them of a test
 * @param words ids of the lesson's word list
 * @param files the lesson's media, by file name
 * @param vocabulary what trainees have met; empty where nothing is known of it
 * @param original of which it is a translation; empty if it is the original */
record Surroundings(
        String lesson,
        LanguageTag language,
        CourseText.Kind kind,
        Set<String> items,
        Set<String> words,
        Map<String, LessonFile> files,
        LessonLevel.Vocabulary vocabulary,
        Optional<LessonText> original) {}
