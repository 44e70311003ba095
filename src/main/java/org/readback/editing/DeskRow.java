package org.readback.editing;

import java.util.Map;
import java.util.Set;
import org.readback.base.LocalText;
import org.readback.course.LessonId;
import org.readback.item.LanguageTag;

/** A lesson as it is listed for those who write.
 *
 * @param number within its course, from 1
 * @param versions by language of the course
 * @param waiting languages that wait for the person who is signed in */
public record DeskRow(
        LessonId lesson,
        int number,
        LocalText title,
        Map<LanguageTag, VersionState> versions,
        Set<LanguageTag> waiting) {
    public DeskRow {
        versions = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(versions));
        waiting = Set.copyOf(waiting);
    }
}
