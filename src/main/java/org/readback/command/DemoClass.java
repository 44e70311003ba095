package org.readback.command;

import java.util.List;
import java.util.Optional;
import org.readback.account.AccountId;
import org.readback.account.WorkAs;
import org.readback.course.CourseOutline.LessonOutline;
import org.readback.course.LessonId;
import org.readback.course.LessonProgress;
import org.readback.course.LessonVisits;
import org.springframework.stereotype.Component;

/** Some invented people who are in a lesson when the demonstration begins, each at another place of it. */
@Component
class DemoClass {
    private static final int PEOPLE = 6;

    private final LessonProgress lessons;
    private final LessonVisits visits;
    private final WorkAs workAs;

    DemoClass(LessonProgress lessons, LessonVisits visits, WorkAs workAs) {
        this.lessons = lessons;
        this.visits = visits;
        this.workAs = workAs;
    }

    void read(List<AccountId> people) {
        Optional<LessonId> first = lessons.courses().stream()
                .flatMap(course -> course.lessons().stream())
                .map(LessonOutline::id)
                .findFirst();
        first.ifPresent(lesson -> {
            for (int i = 0; i < Math.min(PEOPLE, people.size()); i++) {
                int block = 2 * i;
                workAs.person(people.get(i), () -> {
                    visits.open(lesson);
                    visits.seen(lesson, block);
                    return lesson;
                });
            }
        });
    }
}
