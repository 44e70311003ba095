package org.readback.course;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readback.account.AccountId;
import org.readback.account.CurrentAccount;
import org.readback.account.Role;
import org.readback.account.SignedIn;
import org.readback.bank.OpenTasks;
import org.readback.bank.Origin;
import org.springframework.stereotype.Component;

/** Who reads: a trainee learns, staff look. */
@Component
class Reader {
    private final SignedIn signedIn;
    private final CourseShelf shelf;
    private final VisitRows visits;
    private final CompletionRows completions;
    private final OpenTasks tasks;

    Reader(SignedIn signedIn, CourseShelf shelf, VisitRows visits, CompletionRows completions, OpenTasks tasks) {
        this.signedIn = signedIn;
        this.shelf = shelf;
        this.visits = visits;
        this.completions = completions;
        this.tasks = tasks;
    }

    CurrentAccount account() {
        return signedIn.require();
    }

    /** Somebody who is both trainee and staff learns. */
    Origin origin() {
        return account().is(Role.TRAINEE) ? Origin.REAL : Origin.PREVIEW;
    }

    List<StoredCourse> courses() {
        return origin() == Origin.REAL ? shelf.open() : shelf.all();
    }

    Optional<StoredLesson> lesson(LessonId id) {
        return origin() == Origin.REAL ? shelf.openLesson(id) : shelf.anyLesson(id);
    }

    /** What people mark, in the lesson. */
    List<LessonTask> tasks(LessonId id) {
        return tasks.lesson(id.lessonId()).stream()
                .map(task -> new LessonTask(
                        task.version().task(),
                        task.task().frame().title(),
                        task.task().rubric()))
                .toList();
    }

    Map<LessonId, LessonState> states() {
        AccountId person = account().id();
        var states = new HashMap<LessonId, LessonState>();
        visits.of(person).forEach(visit -> states.put(visit.lesson(), LessonState.STARTED));
        completions.of(List.of(person)).forEach(done -> states.put(done.lesson(), LessonState.DONE));
        return states;
    }

    static int done(Collection<StoredLesson> lessons, Map<LessonId, LessonState> states) {
        return (int) lessons.stream()
                .filter(lesson -> states.get(lesson.id()) == LessonState.DONE)
                .count();
    }

    static LessonCard card(StoredLesson lesson, Map<LessonId, LessonState> states) {
        return new LessonCard(
                lesson.id(),
                lesson.number(),
                lesson.title(),
                lesson.first().minutes(),
                states.getOrDefault(lesson.id(), LessonState.NEW),
                lesson.languages(),
                lesson.specimen());
    }
}
