package org.readback.standard;

import java.util.List;
import java.util.Optional;
import org.readback.course.LessonId;
import org.readback.course.TracedLesson;

/** An edition with what of ours answers to each lesson, and what became of the lessons of the edition before.
 *
 * @param lessons by number
 * @param former the lessons of the edition that it replaces, by number; empty if it replaces none */
public record EditionSheet(EditionCard card, List<Row> lessons, List<Former> former) {
    public EditionSheet {
        lessons = List.copyOf(lessons);
        former = List.copyOf(former);
    }

    /** A lesson of the standard.
     *
     * @param ours lessons that answer to it: by what they say themselves, by what they answered to in the edition before, or
     *     tied by hand
     * @param tied those of them tied by hand */
    public record Row(StandardLesson lesson, List<TracedLesson> ours, List<LessonId> tied) {
        public Row {
            ours = List.copyOf(ours);
            tied = List.copyOf(tied);
        }

        public boolean isCovered() {
            return !ours.isEmpty();
        }
    }

    /** A lesson of the edition before.
     *
     * @param became the numbers of the lessons that it became, none if it was dropped; empty if nobody has decided yet */
    public record Former(StandardLesson lesson, Optional<List<String>> became) {}

    /** How many lessons of the edition before nobody has placed yet. */
    public int undecided() {
        return (int) former.stream().filter(each -> each.became().isEmpty()).count();
    }

    public int uncovered() {
        return (int) lessons.stream().filter(row -> !row.isCovered()).count();
    }
}
