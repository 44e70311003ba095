package org.readback.course;

import java.util.List;
import org.readback.base.LocalText;
import org.readback.item.LanguageTag;

/** A lesson in a list, as one person has it.
 *
 * @param number within its course, from 1
 * @param minutes how long it takes, about
 * @param specimen not approved by anybody yet */
public record LessonCard(
        LessonId id,
        int number,
        LocalText title,
        int minutes,
        LessonState state,
        List<LanguageTag> languages,
        boolean specimen) {
    public LessonCard {
        languages = List.copyOf(languages);
    }
}
