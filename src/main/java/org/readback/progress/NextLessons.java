package org.readback.progress;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readback.account.AccountId;
import org.readback.assessment.Result;
import org.readback.assessment.Result.DutyResult;
import org.readback.assessment.Result.Indication;
import org.readback.assessment.Result.SkillResult;
import org.readback.assessment.StudyAdvice;
import org.readback.bank.ItemBank;
import org.readback.course.CourseOutline;
import org.readback.course.CourseOutline.LessonOutline;
import org.readback.course.LessonDone;
import org.readback.course.LessonId;
import org.readback.course.LessonProgress;
import org.readback.item.LanguageTag;
import org.springframework.stereotype.Component;

/** After a placement the first lessons that are still open in the course that fits the band; after a test of law those
 * that practise the duties that were missed, done or not, then open ones. */
@Component
class NextLessons implements StudyAdvice {
    private static final int MOST = 3;

    private final LessonProgress lessons;
    private final ItemBank bank;

    NextLessons(LessonProgress lessons, ItemBank bank) {
        this.lessons = lessons;
        this.bank = bank;
    }

    @Override
    public List<Suggestion> next(AccountId person, Result result) {
        Set<LessonId> done = lessons.done(List.of(person)).getOrDefault(person, List.of()).stream()
                .map(LessonDone::lesson)
                .collect(Collectors.toSet());
        Stream<LessonOutline> found = switch (result) {
            case Result.Levels levels -> open(fitting(levels).stream().toList(), done);
            case Result.Passing passing -> Stream.concat(practising(missed(passing)), open(law(), done));
            case Result.NotValid _ -> Stream.empty();
        };
        return found.distinct()
                .limit(MOST)
                .map(lesson -> new Suggestion(lesson.title(), "lessons/" + lesson.id()))
                .toList();
    }

    private static Stream<LessonOutline> open(List<CourseOutline> courses, Set<LessonId> done) {
        return courses.stream()
                .flatMap(course -> course.lessons().stream())
                .filter(lesson -> !done.contains(lesson.id()));
    }

    private List<CourseOutline> law() {
        return lessons.courses().stream()
                .filter(course -> course.bands().isEmpty())
                .toList();
    }

    /** The language course whose bands are nearest to the weakest skill; the first of equals. */
    private Optional<CourseOutline> fitting(Result.Levels levels) {
        int band = levels.skills().stream()
                .map(SkillResult::indication)
                .flatMap(Optional::stream)
                .mapToInt(Indication::band)
                .min()
                .orElse(1);
        return lessons.courses().stream()
                .filter(course -> !course.bands().isEmpty())
                .min(Comparator.comparingInt(course -> distance(course, band)));
    }

    private static int distance(CourseOutline course, int band) {
        return course.bands().stream()
                .mapToInt(each -> Math.abs(each - band))
                .min()
                .orElseThrow();
    }

    private static Set<String> missed(Result.Passing passing) {
        return passing.duties().stream()
                .filter(duty -> !duty.isMet())
                .map(DutyResult::duty)
                .collect(Collectors.toSet());
    }

    /** Lessons with items of these duties, most items first. */
    private Stream<LessonOutline> practising(Set<String> duties) {
        return law().stream()
                .flatMap(course -> course.lessons().stream())
                .filter(lesson -> items(lesson, duties) > 0)
                .sorted(Comparator.comparingLong((LessonOutline lesson) -> -items(lesson, duties)));
    }

    private long items(LessonOutline lesson, Set<String> duties) {
        return bank.lesson(lesson.id().lessonId()).stream()
                .map(item -> item.in(LanguageTag.EN).frame().duty())
                .filter(duty -> duty != null && duties.contains(duty))
                .count();
    }
}
