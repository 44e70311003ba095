package org.readback.standard;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readback.course.LessonId;
import org.readback.course.TracedLesson;

/** Which lessons of ours answer to which lesson of an edition. Plain calculation: a lesson that answered to a lesson of the
 * edition before answers to what became of it; so nothing has to be written into lessons when an edition appears. */
final class Coverage {
    private static final Pattern TRACE = Pattern.compile("(.+), lesson ([A-Za-z0-9][A-Za-z0-9.-]{0,11})");
    /** A chain of editions longer than this is a circle. */
    private static final int LONGEST_CHAIN = 20;

    private final Map<EditionId, Edition> editions = new HashMap<>();
    private final List<TracedLesson> ours;

    /** @param successors number of the edition before to the numbers that it became; absent where nobody has decided
     * @param tied by hand: number to lessons */
    record Edition(
            EditionId id,
            String fullName,
            Optional<EditionId> replaces,
            Map<String, List<String>> successors,
            Map<String, List<LessonId>> tied) {}

    Coverage(List<Edition> all, List<TracedLesson> ours) {
        all.forEach(edition -> editions.put(edition.id(), edition));
        this.ours = ours;
    }

    /** Number of a lesson to the lessons of ours; those to which none answers are absent. */
    Map<String, Set<LessonId>> of(EditionId id) {
        return of(id, LONGEST_CHAIN);
    }

    private Map<String, Set<LessonId>> of(EditionId id, int left) {
        Map<String, Set<LessonId>> found = new TreeMap<>();
        Edition edition = editions.get(id);
        if (edition == null || left == 0) return found;
        for (TracedLesson lesson : ours) {
            for (String trace : lesson.traces()) {
                number(edition, trace).ifPresent(number -> add(found, number, lesson.id()));
            }
        }
        edition.replaces()
                .ifPresent(before -> of(before, left - 1)
                        .forEach((old, lessons) -> edition.successors()
                                .getOrDefault(old, List.of())
                                .forEach(number -> lessons.forEach(lesson -> add(found, number, lesson)))));
        edition.tied().forEach((number, lessons) -> lessons.forEach(lesson -> add(found, number, lesson)));
        return found;
    }

    private static Optional<String> number(Edition edition, String trace) {
        Matcher matcher = TRACE.matcher(trace);
        return matcher.matches() && matcher.group(1).equalsIgnoreCase(edition.fullName())
                ? Optional.of(matcher.group(2))
                : Optional.empty();
    }

    private static void add(Map<String, Set<LessonId>> found, String number, LessonId lesson) {
        found.computeIfAbsent(number, _ -> new LinkedHashSet<>()).add(lesson);
    }
}
