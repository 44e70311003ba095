package org.readback.training;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.readback.base.LocalText;
import org.readback.course.CourseId;
import org.readback.course.LessonDesk;
import org.readback.course.LessonTraces;
import org.readback.course.TracedLesson;
import org.readback.standard.EditionCard;
import org.readback.standard.EditionSheet;
import org.readback.standard.StandardShelf;
import org.springframework.stereotype.Component;

/** What is taught, and what it is called. */
@Component
class TaughtTitles {
    private final LessonTraces lessons;
    private final LessonDesk desk;
    private final StandardShelf standards;

    TaughtTitles(LessonTraces lessons, LessonDesk desk, StandardShelf standards) {
        this.lessons = lessons;
        this.desk = desk;
        this.standards = standards;
    }

    /** Courses that are not retired, in order. */
    Map<CourseId, LocalText> courses() {
        var found = new LinkedHashMap<CourseId, LocalText>();
        desk.courses().forEach(course -> found.put(new CourseId(course.id()), course.title()));
        return found;
    }

    /** Lessons of the course first, then all others of ours, then those of the standards. */
    List<TaughtChoice> choices(CourseId course) {
        var found = new LinkedHashMap<Taught, TaughtChoice>();
        List<TracedLesson> all = lessons.all();
        all.stream().filter(lesson -> lesson.course().equals(course)).forEach(lesson -> add(found, lesson));
        all.forEach(lesson -> add(found, lesson));
        for (EditionCard card : standards.editions()) {
            for (EditionSheet.Row row :
                    standards.edition(card.id()).map(EditionSheet::lessons).orElse(List.of())) {
                var taught = new Taught.OfStandard(card.id(), row.lesson().number());
                String title = card.fullName() + ", " + row.lesson().number() + " "
                        + row.lesson().title();
                found.put(
                        taught,
                        new TaughtChoice(
                                taught,
                                new LocalText(Map.of("en", title)),
                                row.lesson().minutes()));
            }
        }
        return List.copyOf(found.values());
    }

    private static void add(Map<Taught, TaughtChoice> found, TracedLesson lesson) {
        var taught = new Taught.Ours(lesson.id());
        found.putIfAbsent(taught, new TaughtChoice(taught, lesson.title(), OptionalInt.of(lesson.minutes())));
    }

    /** What is no longer here is called by its code. */
    Titles titles() {
        var found = new HashMap<Taught, LocalText>();
        choices(new CourseId("")).forEach(choice -> found.put(choice.taught(), choice.title()));
        return new Titles(found);
    }

    /** Names, looked up once for many. */
    record Titles(Map<Taught, LocalText> byTaught) {
        LocalText of(Taught taught) {
            LocalText title = byTaught.get(taught);
            return title != null
                    ? title
                    : new LocalText(Map.of(
                            "en",
                            switch (taught) {
                                case Taught.Ours(var lesson) -> lesson.lessonId();
                                case Taught.OfStandard(var edition, var number) -> edition + " " + number;
                            }));
        }

        boolean knows(Taught taught) {
            return byTaught.containsKey(taught);
        }
    }
}
