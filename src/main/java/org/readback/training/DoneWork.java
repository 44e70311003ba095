package org.readback.training;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.readback.account.AccountId;
import org.readback.assessment.Result;
import org.readback.assessment.ResultSummary;
import org.readback.assessment.Results;
import org.readback.course.CourseId;
import org.readback.course.CourseOutline;
import org.readback.course.LessonDone;
import org.readback.course.LessonId;
import org.readback.course.LessonProgress;
import org.readback.practice.FinishedRun;
import org.readback.practice.FinishedRuns;
import org.readback.practice.Focus;
import org.readback.training.AssignmentRows.Given;
import org.springframework.stereotype.Component;

/** When assigned work was done: by lessons, attempts and runs of practice as they are kept. At most one query for each of
 * the three, however many people there are. */
@Component
class DoneWork {
    private final LessonProgress lessons;
    private final Results results;
    private final FinishedRuns runs;

    DoneWork(LessonProgress lessons, Results results, FinishedRuns runs) {
        this.lessons = lessons;
        this.results = results;
        this.runs = runs;
    }

    /** What was read for these assignments. */
    Book read(Collection<Given> all) {
        Map<AccountId, List<LessonDone>> lessonsDone =
                lessons.done(who(all, Set.of(Target.Lesson.class, Target.Course.class)));
        var courses = new HashMap<CourseId, Set<LessonId>>();
        if (!lessonsDone.isEmpty()) {
            lessons.courses().forEach(course -> courses.put(course.id(), lessonsOf(course)));
        }
        Set<AccountId> tested = who(all, Set.of(Target.Test.class));
        Map<AccountId, List<ResultSummary>> attempts = tested.isEmpty()
                ? Map.of()
                : results.of(tested).stream()
                        .filter(result -> !(result.result() instanceof Result.NotValid))
                        .collect(Collectors.groupingBy(ResultSummary::person));
        return new Book(lessonsDone, courses, attempts, runs.of(who(all, Set.of(Target.Practice.class))));
    }

    private static Set<LessonId> lessonsOf(CourseOutline course) {
        return course.lessons().stream().map(CourseOutline.LessonOutline::id).collect(Collectors.toSet());
    }

    private static Set<AccountId> who(Collection<Given> all, Set<Class<? extends Target>> kinds) {
        return all.stream()
                .filter(given -> kinds.contains(given.target().getClass()))
                .map(Given::person)
                .collect(Collectors.toSet());
    }

    /** What people did. */
    record Book(
            Map<AccountId, List<LessonDone>> lessons,
            Map<CourseId, Set<LessonId>> courses,
            Map<AccountId, List<ResultSummary>> attempts,
            Map<AccountId, List<FinishedRun>> runs) {

        /** A lesson counts whenever it was done: its check is passed once. A test and practice count from the moment of the
         * assignment. */
        Optional<Instant> done(Given given) {
            return switch (given.target()) {
                case Target.Lesson(LessonId lesson) ->
                    lessonsOf(given.person()).stream()
                            .filter(done -> done.lesson().equals(lesson))
                            .map(LessonDone::at)
                            .findFirst();
                case Target.Course(CourseId course) -> course(given.person(), course);
                case Target.Test(var test) ->
                    attempts.getOrDefault(given.person(), List.of()).stream()
                            .filter(result -> result.test().equals(test))
                            .map(ResultSummary::finishedAt)
                            .filter(at -> !at.isBefore(given.at()))
                            .min(Comparator.naturalOrder());
                case Target.Practice(var skill) ->
                    runs.getOrDefault(given.person(), List.of()).stream()
                            .filter(run -> run.focus().equals(new Focus.OfSkill(skill)))
                            .map(FinishedRun::at)
                            .filter(at -> !at.isBefore(given.at()))
                            .findFirst();
            };
        }

        /** A course that is not here any more, or has no lessons, is never done. */
        private Optional<Instant> course(AccountId person, CourseId course) {
            Set<LessonId> wanted = courses.getOrDefault(course, Set.of());
            List<LessonDone> done = lessonsOf(person).stream()
                    .filter(each -> wanted.contains(each.lesson()))
                    .toList();
            return wanted.isEmpty() || done.size() < wanted.size()
                    ? Optional.empty()
                    : done.stream().map(LessonDone::at).max(Comparator.naturalOrder());
        }

        private List<LessonDone> lessonsOf(AccountId person) {
            return lessons.getOrDefault(person, List.of());
        }
    }
}
