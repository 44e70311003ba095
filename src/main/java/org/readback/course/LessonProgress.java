package org.readback.course;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.readback.account.AccountId;
import org.readback.bank.Origin;
import org.readback.base.ForModules;
import org.readback.course.CompletionRows.Completion;
import org.readback.course.CourseOutline.LessonOutline;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which lessons there are and who did them, for other modules. */
@Service
@ForModules
@Transactional
public class LessonProgress {
    private final CourseShelf shelf;
    private final CompletionRows completions;
    private final VisitRows visits;

    LessonProgress(CourseShelf shelf, CompletionRows completions, VisitRows visits) {
        this.shelf = shelf;
        this.completions = completions;
        this.visits = visits;
    }

    /** The courses that trainees of this installation see, in order. */
    public List<CourseOutline> courses() {
        return shelf.open().stream()
                .map(course -> new CourseOutline(
                        course.id(),
                        course.text().code(),
                        course.text().title(),
                        course.text().bands(),
                        course.lessons().stream()
                                .map(lesson -> new LessonOutline(
                                        lesson.id(),
                                        lesson.title(),
                                        lesson.first().minutes(),
                                        lesson.first().asked()))
                                .toList()))
                .toList();
    }

    /** The lessons that these people completed, oldest first; people without one are absent. Lessons that are no longer
     * in the catalogue are left out. */
    @Transactional(readOnly = true)
    public Map<AccountId, List<LessonDone>> done(Collection<AccountId> people) {
        if (people.isEmpty()) return Map.of();
        Map<LessonId, CourseId> courses = courseOfEach();
        return completions.of(people).stream()
                .filter(done -> courses.containsKey(done.lesson()))
                .collect(Collectors.groupingBy(
                        Completion::person,
                        Collectors.mapping(
                                done -> new LessonDone(
                                        done.lesson(),
                                        Objects.requireNonNull(courses.get(done.lesson())),
                                        done.share(),
                                        done.at()),
                                Collectors.toList())));
    }

    /** When these people first opened a lesson of each course; people who never did are absent. */
    @Transactional(readOnly = true)
    public Map<AccountId, Map<CourseId, Instant>> begun(Collection<AccountId> people) {
        if (people.isEmpty()) return Map.of();
        Map<LessonId, CourseId> courses = courseOfEach();
        return visits.of(people).stream()
                .filter(opened -> courses.containsKey(opened.lesson()))
                .collect(Collectors.groupingBy(
                        VisitRows.Opened::person,
                        Collectors.toMap(
                                opened -> Objects.requireNonNull(courses.get(opened.lesson())),
                                VisitRows.Opened::at,
                                (one, other) -> one.isBefore(other) ? one : other)));
    }

    private Map<LessonId, CourseId> courseOfEach() {
        return shelf.all().stream()
                .flatMap(course -> course.lessons().stream())
                .collect(Collectors.toMap(
                        StoredLesson::id, lesson -> lesson.place().course()));
    }

    /** Writes down that an invented person completed a lesson; nothing if they already had.
     *
     * @param share 0.7 to 1
     * @throws IllegalArgumentException if there is no such lesson */
    public void simulate(AccountId person, LessonId lesson, double share, Instant at) {
        if (shelf.openLesson(lesson).isEmpty()) throw new IllegalArgumentException("No such lesson: " + lesson);
        completions.add(person, lesson, share, Origin.SIMULATED, at);
    }
}
