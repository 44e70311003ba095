package org.readback.course;

import java.util.List;
import java.util.Map;
import org.readback.base.LocalText;
import org.readback.content.Lexeme;
import org.readback.item.MediaId;

/** The words of a lesson, with where it stands.
 *
 * @param number of the lesson within its course, from 1
 * @param media the lesson's sounds and pictures by file name */
public record WordShelf(
        CourseId course,
        LocalText courseTitle,
        LessonId lesson,
        int number,
        LocalText title,
        List<Lexeme> words,
        Map<String, MediaId> media) {
    public WordShelf {
        words = List.copyOf(words);
        media = Map.copyOf(media);
    }
}
