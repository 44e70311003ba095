package org.readback.course;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.readback.base.LocalText;
import org.readback.item.ItemId;

/** A course as other modules count it: its lessons in order.
 *
 * @param bands for which a language course is meant, ascending; empty for law and conduct */
public record CourseOutline(
        CourseId id, String code, LocalText title, List<Integer> bands, List<LessonOutline> lessons) {
    public CourseOutline {
        bands = List.copyOf(bands);
        lessons = List.copyOf(lessons);
    }

    /** @param minutes how long it takes, about
     * @param asked the items of its check and on the way, its own and those of other lessons */
    public record LessonOutline(LessonId id, LocalText title, int minutes, Set<ItemId> asked) {
        public LessonOutline {
            asked = Collections.unmodifiableSet(new LinkedHashSet<>(asked));
        }
    }
}
