package org.readback.course;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readback.course.CourseSheet.UnitSheet;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What there is to learn, as the person who is signed in has it. Trainees see what is approved; in a demonstration
 * all that is not retired. Staff see the newest of everything. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('TRAINEE', 'INSTRUCTOR')")
public class Catalogue {
    private final Reader reader;
    private final VisitRows visits;

    Catalogue(Reader reader, VisitRows visits) {
        this.reader = reader;
        this.visits = visits;
    }

    public List<CourseCard> courses() {
        var states = reader.states();
        return reader.courses().stream().map(course -> card(course, states)).toList();
    }

    /** Empty if there is no such course here. */
    public Optional<CourseSheet> course(CourseId id) {
        var states = reader.states();
        return reader.courses().stream()
                .filter(course -> course.id().equals(id))
                .findFirst()
                .map(course -> sheet(course, states));
    }

    /** Where the person stopped; otherwise the lesson after what they did last; otherwise the first of all. Empty when
     * everything is done. */
    public Optional<NextLesson> next() {
        var states = reader.states();
        var courses = reader.courses();
        for (var visit : visits.of(reader.account().id())) {
            for (StoredCourse course : courses) {
                if (course.lessons().stream().anyMatch(lesson -> lesson.id().equals(visit.lesson()))) {
                    Optional<StoredLesson> next = states.get(visit.lesson()) == LessonState.DONE
                            ? nextIn(course, states)
                            : reader.lesson(visit.lesson());
                    if (next.isPresent()) return next.map(lesson -> next(course, lesson, states));
                }
            }
        }
        return courses.stream()
                .flatMap(course -> nextIn(course, states).map(lesson -> next(course, lesson, states)).stream())
                .findFirst();
    }

    private static NextLesson next(StoredCourse course, StoredLesson lesson, Map<LessonId, LessonState> states) {
        return new NextLesson(course.text().title(), Reader.card(lesson, states));
    }

    private static CourseCard card(StoredCourse course, Map<LessonId, LessonState> states) {
        return new CourseCard(
                course.id(),
                course.text().code(),
                course.text().title(),
                course.text().summary(),
                course.lessons().size(),
                Reader.done(course.lessons(), states),
                course.isSpecimen());
    }

    private static CourseSheet sheet(StoredCourse course, Map<LessonId, LessonState> states) {
        List<UnitSheet> units = course.text().units().stream()
                .map(unit -> new UnitSheet(
                        unit.title(),
                        course.lessons().stream()
                                .filter(lesson -> lesson.place().unit().equals(unit.id()))
                                .map(lesson -> Reader.card(lesson, states))
                                .toList()))
                .filter(unit -> !unit.lessons().isEmpty())
                .toList();
        return new CourseSheet(
                card(course, states), units, nextIn(course, states).map(StoredLesson::id));
    }

    /** A lesson begun before one not begun. */
    private static Optional<StoredLesson> nextIn(StoredCourse course, Map<LessonId, LessonState> states) {
        return course.lessons().stream()
                .filter(lesson -> states.get(lesson.id()) == LessonState.STARTED)
                .findFirst()
                .or(() -> course.lessons().stream()
                        .filter(lesson -> states.get(lesson.id()) != LessonState.DONE)
                        .findFirst());
    }
}
