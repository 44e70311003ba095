package org.readback.course;

import java.util.List;
import java.util.Map;
import org.readback.base.LocalText;
import org.readback.content.LessonText;
import org.readback.content.Lexeme;
import org.readback.item.LanguageTag;
import org.readback.item.MediaId;

/** A lesson to read, in one language, as one person has it.
 *
 * @param course title of its course
 * @param language of the text
 * @param media the lesson's sounds and pictures by file name
 * @param lastBlock where this person was last, from 0
 * @param furthestBlock how far they ever came
 * @param preview read by staff: the place is not kept, nothing is completed */
public record LessonSheet(
        LessonCard card,
        CourseId courseId,
        LocalText course,
        LanguageTag language,
        LessonText text,
        List<Lexeme> words,
        Map<String, MediaId> media,
        int lastBlock,
        int furthestBlock,
        boolean preview) {
    public LessonSheet {
        words = List.copyOf(words);
        media = Map.copyOf(media);
    }
}
