package org.readback.training;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readback.account.AccountId;
import org.readback.base.Centre;
import org.readback.base.ForModules;
import org.readback.course.CourseOutline;
import org.readback.course.CourseOutline.LessonOutline;
import org.readback.course.LessonDone;
import org.readback.course.LessonId;
import org.readback.course.LessonProgress;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How long people studied, for other modules. */
@Service
@ForModules
@Transactional(readOnly = true)
public class StudyTimes {
    private final ClassSessionRows sessions;
    private final LessonProgress lessons;

    StudyTimes(ClassSessionRows sessions, LessonProgress lessons) {
        this.sessions = sessions;
        this.lessons = lessons;
    }

    /** In courses of languages, up to the day and with it. Everybody asked about is there.
     *
     * @param until sessions that are still to come count no more than lessons passed later */
    public Map<AccountId, StudyTime> language(Collection<AccountId> people, LocalDate until) {
        List<CourseOutline> courses = lessons.courses().stream()
                .filter(course -> !course.bands().isEmpty())
                .toList();
        Map<AccountId, Integer> taught = sessions.attended(
                people, courses.stream().map(CourseOutline::id).toList(), until);
        Map<AccountId, Integer> passed = passed(people, courses, until);
        Map<AccountId, StudyTime> times = new HashMap<>();
        people.forEach(person ->
                times.put(person, new StudyTime(taught.getOrDefault(person, 0), passed.getOrDefault(person, 0))));
        return times;
    }

    private Map<AccountId, Integer> passed(Collection<AccountId> people, List<CourseOutline> courses, LocalDate until) {
        Map<LessonId, Integer> minutes = new HashMap<>();
        for (CourseOutline course : courses) {
            for (LessonOutline lesson : course.lessons()) minutes.put(lesson.id(), lesson.minutes());
        }
        Map<AccountId, Integer> passed = new HashMap<>();
        lessons.done(people)
                .forEach((person, done) -> passed.put(
                        person,
                        done.stream()
                                .filter(each -> !LocalDate.ofInstant(each.at(), Centre.ZONE)
                                        .isAfter(until))
                                .map(LessonDone::lesson)
                                .mapToInt(lesson -> minutes.getOrDefault(lesson, 0))
                                .sum()));
        return passed;
    }
}
