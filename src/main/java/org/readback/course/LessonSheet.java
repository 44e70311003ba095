package org.readback.course;

import java.util.List;
import org.readback.base.LocalText;
import org.readback.content.LessonText;
import org.readback.content.Lexeme;
import org.readback.item.LanguageTag;

/** A lesson to read, in one language, as one person has it.
 *
 * @param course title of its course
 * @param language of the text
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
        int lastBlock,
        int furthestBlock,
        boolean preview) {
    public LessonSheet {
        words = List.copyOf(words);
    }
}
